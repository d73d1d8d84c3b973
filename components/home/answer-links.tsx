import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';

/** Where the short answer leads on: its reasons, which programs fit, and the sums behind its first sentence. */
export function AnswerLinks({ home: { ways } }: { home: Home }) {
  return (
    <p className="flex flex-wrap gap-x-6 text-sm lg:col-start-1 print:hidden">
      <a className="inline-block py-1 font-semibold" href={routes.micromastersOrMasters()}>
        Both, factor by factor
      </a>
      <a className="inline-block py-1" href={routes.match()}>
        Four questions: which programs fit
      </a>
      {ways && (
        <a className="inline-block py-1" href="#added-up">
          The {ways.fields.length} fields, added up
        </a>
      )}
    </p>
  );
}
