import type { SearchView } from '#lib/search/view';
import { Section } from '../ui/section';
import { HitList } from './hit-list';
import { LookBy } from './look-by';
import { TellUs } from './tell-us';

/** No record has all the words: those that come nearest, other ways in, and where to tell us. */
export function NothingFound({ view: { q, near, lookBy } }: { view: SearchView }) {
  return (
    <>
      {near.length > 0 && (
        <Section id="nearest" title="Nearest" hint="They have some of the words, or a name that is alike.">
          <HitList hits={near} />
        </Section>
      )}
      <Section id="ways" title="Or look by">
        <LookBy ways={lookBy} />
      </Section>
      <Section id="tell" title="Tell us what you looked for">
        <TellUs looked={q} />
      </Section>
    </>
  );
}
