import type { Catalog, Degree } from '#lib/domain/catalog';
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

/** Open programs and degrees that a source names; and the chosen ones whatever they are, so that a form keeps them. */
export function choicesOf(
  catalog: Catalog,
  { program, degree: chosen }: Question,
): { programs: Option[]; degrees: DegreeChoices } {
  const canChoose = ({ slug, unnamed }: Degree): boolean => !unnamed || slug === chosen?.slug;
  const linked = (program?.pathways ?? []).map(({ degree }) => degree).filter(canChoose);
  return {
    programs: catalog.programs.filter((one) => isOpen(one) || one === program).map(toOption),
    degrees: {
      linked: linked.map(toOption),
      others: catalog.degrees.filter((degree) => canChoose(degree) && !linked.includes(degree)).map(toOption),
    },
  };
}
