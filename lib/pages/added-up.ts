import { collectFigures, settingOf } from '#lib/calculator/collect';
import { valuesOf } from '#lib/calculator/figure';
import { readQuestion } from '#lib/calculator/question';
import { workOut } from '#lib/calculator/work-out';
import type { Catalog, CreditPathway, Degree, Field, Program } from '#lib/domain/catalog';
import type { Provenance } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';
import { cheapestDirect, type PricedDegree } from './cheapest-direct';

/** A program and then its degree, with what both cost together in US dollars. */
interface Through {
  readonly program: Program;
  readonly degree: Degree;
  readonly total: MoneyRange;
  /** The prices it is the sum of. */
  readonly parts: readonly Pick<Provenance, 'asOf'>[];
}

/** A field in which both ways to a master's degree can be added up: the cheapest of each. */
export interface AddedUp {
  readonly field: Field;
  readonly through: Through;
  readonly straight: PricedDegree;
}

/** The total of a pathway as the calculator works it out with nothing entered; nothing where a figure is missing. */
function throughOf(catalog: Catalog, { program, degree }: CreditPathway): Through[] {
  const question = readQuestion(catalog, { program: program.slug, degree: degree.slug });
  const setting = settingOf(question);
  const figures = collectFigures(question, setting);
  const both = workOut(valuesOf(figures), setting).find(({ id }) => id === 'both');
  if (!both?.pays || both.currency !== 'USD') return [];
  const rest = [figures.left, figures.whole, figures.unit].find(({ value }) => value);
  const parts = [figures.price, rest].flatMap((figure) => figure?.record ?? []);
  return [{ program, degree, total: { ...both.pays, currency: 'USD' }, parts }];
}

/**
 * The fields, by the main field of an open program whose credit a university counts, in which a program with its degree
 * and a master's taken straight both have a known price in US dollars. Totals are of tuition, without help from others.
 */
export function addUpFields(catalog: Catalog): AddedUp[] {
  return catalog.fields.flatMap((field): AddedUp[] => {
    const [through] = catalog.programs
      .filter((program) => isOpen(program) && program.field.slug === field.slug)
      .flatMap(({ pathways }) => pathways)
      .filter((pathway) => firmnessOf(pathway) === 'amount' && !pathway.degree.unnamed)
      .flatMap((pathway) => throughOf(catalog, pathway))
      .sort((a, b) => a.total.min - b.total.min);
    const straight = cheapestDirect(catalog.degrees, field).dollars;
    return through && straight ? [{ field, through, straight }] : [];
  });
}

/** Whether the degree taken straight has the lower price. */
export const isStraightCheaper = ({ through, straight }: AddedUp): boolean =>
  straight.price.value.min < through.total.min;
