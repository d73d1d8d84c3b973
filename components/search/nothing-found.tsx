import type { SearchView } from '#lib/search/view';
import { routes } from '#lib/site/routes';
import { Section } from '../ui/section';
import { FourWays } from './four-ways';
import { HitList } from './hit-list';

/** No record has all the words: those that come nearest, other ways in, and where to tell us. */
export function NothingFound({ view: { q, near } }: { view: SearchView }) {
  return (
    <>
      {near.length > 0 && (
        <Section id="nearest" title="Nearest" hint="They have some of the words, or a name that is alike.">
          <HitList hits={near} />
        </Section>
      )}
      <Section id="ways" title="Or look by">
        <FourWays />
      </Section>
      <Section id="tell" title="Tell us what you looked for">
        <p className="max-w-measure">
          <a href={routes.correctSearch(q)}>Write to us that “{q}” was not found</a>. The text is filled in; you add
          what should have come.
        </p>
      </Section>
    </>
  );
}
