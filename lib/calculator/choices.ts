import type { Catalog } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import type { Option } from '#lib/side-by-side/options';
import type { Question } from './question';

/** The degrees one can choose: those the program is linked to, and all others. */
export interface DegreeChoices {
  readonly linked: readonly Option[];
  readonly others: readonly Option[];
}

const toOption = ({
  slug,
  title,
  institution,
}: {
  slug: string;
  title: string;
  institution: { short: string };
}): Option => ({
  slug,
  label: `${title}, ${institution.short}`,
});

/** Open programs, and the chosen one if it is not; degrees that a source names. */
export function choicesOf(catalog: Catalog, { program }: Question): { programs: Option[]; degrees: DegreeChoices } {
  const linked = (program?.pathways ?? []).map(({ degree }) => degree).filter(({ unnamed }) => !unnamed);
  return {
    programs: catalog.programs.filter((one) => isOpen(one) || one === program).map(toOption),
    degrees: {
      linked: linked.map(toOption),
      others: catalog.degrees.filter((degree) => !degree.unnamed && !linked.includes(degree)).map(toOption),
    },
  };
}
