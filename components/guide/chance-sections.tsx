import type { Chance } from '#lib/domain/chance';
import { chanceParts } from '#lib/format/chance';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { Section } from '../ui/section';
import { ChanceEntry } from './chance-entry';

interface Props {
  chances: readonly Chance[];
  /** The day of the last search for what is not known. */
  lookedOn: string;
  citations: Citations;
}

/** Chances under each other, step by step; one beside another would invite a comparison that their times do not bear. */
export function ChanceSections({ chances, lookedOn, citations }: Props) {
  return chanceParts(chances).map((part) => (
    <Section
      key={part.step}
      id={partAnchor(part.step)}
      title={part.title}
      hint="Each figure has its own people and its own time, unless it says otherwise."
    >
      <div className="grid gap-10">
        {part.chances.map((chance) => (
          <ChanceEntry key={chance.title} chance={chance} lookedOn={lookedOn} citations={citations} />
        ))}
      </div>
    </Section>
  ));
}
