import { formatList } from '#lib/format/list';
import type { DegreeProfile } from '#lib/pages/degree';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';

/** Name, university, what it is in one sentence, and what is known of its standing. */
export function DegreeTitle({ profile }: { profile: DegreeProfile }) {
  const { degree, fields, citations } = profile;
  return (
    <div className="title">
      <p className="kicker">
        Master’s degree, <a href={routes.university(degree.institution.slug)}>{degree.institution.name}</a>
      </p>
      <h1>{degree.title}</h1>
      <div className="title-b">
        <p className="deck">{degree.summary}</p>
        <p className="standing">
          {degree.unnamed && <span>The source names the university, not the degree.</span>}
          {degree.status ? (
            <span>
              {degree.status.text}
              <Cites citations={citations} sources={degree.status.sources} />
            </span>
          ) : (
            <span className="nf">Whether it still admits students: not found. Ask the university.</span>
          )}
          {degree.laterTitles.length > 0 && (
            <span className="quiet">Later titles: {formatList(degree.laterTitles)}.</span>
          )}
          {fields.length > 0 && (
            <span className="quiet">
              Field of the programs it accepts:{' '}
              {fields.map((field, index) => (
                <span key={field.slug}>
                  {index > 0 && ', '}
                  <a href={routes.field(field.slug)}>{field.title}</a>
                </span>
              ))}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
