import type { Guide } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** Guides by the question a reader has. */
export function GuideList({ guides }: { guides: readonly Guide[] }) {
  return (
    <dl className="answers questions">
      {guides.map((guide) => (
        <div key={guide.slug}>
          <dt>
            <a href={routes.guide(guide.slug)}>{guide.question}</a>
          </dt>
          <dd>
            {guide.answer}
            <span className="how">{guide.title}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
