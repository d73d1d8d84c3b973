import type { CreditPathway, Occupation, Payer, Terms } from '#lib/domain/catalog';
import type { Change, ChangedProperty } from '#lib/domain/change';
import type { Course } from '#lib/domain/course';
import { courseName } from '#lib/domain/course';
import { degreeWithin } from '#lib/format/degree-title';
import { changedPropertyLabels } from '#lib/format/labels';
import { payerStepLabels } from '#lib/format/payer';
import { plural } from '#lib/format/plural';

/** Something that stands in a list of a record: its name in an address, and what to call it. */
interface Place {
  readonly name: string;
  readonly label: string;
}

/** A price, by its place in the list of all that were found, from 0. */
export const pricePlace = (index: number): Place => ({ name: `prices.${index + 1}`, label: `Price ${index + 1}` });

/** A course, by its place in the program, from 0. */
export const coursePlace = (index: number, course: Course): Place => ({
  name: `courses.${index + 1}`,
  label: `Course ${index + 1}, ${courseName(course)}`,
});

/** The name of a pathway on the page of one end: by the slug of the other. */
export const pathwayName = (otherSlug: string): string => `pathways.${otherSlug}`;

/** A pathway on the page of its degree. */
export const programPlace = ({ program }: CreditPathway): Place => ({
  name: pathwayName(program.slug),
  label: `Credit for ${program.title}, ${program.institution.short}`,
});

/** A pathway on the page of its program. */
export const degreePlace = ({ degree }: CreditPathway): Place => ({
  name: pathwayName(degree.slug),
  label: `Credit toward ${degreeWithin(degree)}, ${degree.institution.short}`,
});

/** A median of what graduates in a subject earned; of a university also how many years after. */
export const medianPlace = ({
  cip,
  subject,
  yearsAfter,
}: {
  cip: string;
  subject: string;
  yearsAfter?: number;
}): Place => ({
  name: ['earnings', cip, yearsAfter].filter((part) => part !== undefined).join('.'),
  label: `Earnings, ${subject}${yearsAfter === undefined ? '' : `, ${plural(yearsAfter, 'year')} after`}`,
});

/** Pay and growth of an occupation. */
export const payPlace = ({ slug, title }: Occupation): Place => ({
  name: `pay.${slug}`,
  label: `Pay and growth, ${title}`,
});

/** An answer of a payer, by its place among the payer’s answers, from 0. */
export const payerPlace = ({ slug, title, answers }: Payer, index: number): Place => {
  const step = answers[index]?.step;
  return { name: `${slug}.${index + 1}`, label: [title, step && payerStepLabels[step]].filter(Boolean).join(', ') };
};

/** A property that a change is of, as a whole: of a list all its parts. */
export const wholePlace = (of: ChangedProperty): Place => ({ name: of, label: changedPropertyLabels[of] });

/** What a change is of, where that is one property; nothing where it is of several. */
export const changedPlace = ({ of }: Change): Place | undefined => of && wholePlace(of);

/** A rule of a provider. */
export const clausePlace = ({ slug, title }: Pick<Terms, 'slug' | 'title'>, { id }: { id: string }): Place => ({
  name: `${slug}.${id}`,
  label: `Rule of ${title} (${id})`,
});
