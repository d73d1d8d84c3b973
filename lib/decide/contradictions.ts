import type { Catalog } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import type { Answers } from './answers';
import { wishesDegree } from './links';
import { sayAnswer, sayWeight } from './questions';

/** The fewest hours a week that an open program, as it is now, asks for. */
function fewestHours({ programs }: Catalog): number | undefined {
  const asked = programs.filter(isOpen).flatMap(({ effort }) => {
    const known = findKnown(effort);
    return known && known.version === undefined ? [known.value.min] : [];
  });
  return asked.length > 0 ? Math.min(...asked) : undefined;
}

/** Facts that do not fit together. */
const betweenFacts = ({ work, papers, cheap, mathematics, enough }: Answers['facts']) => [
  work === 'yes' &&
    enough === 'yes' &&
    `The work asks for a master’s, and a certificate alone would be enough (${sayAnswer('enough', 'yes')}). For that work it is not.`,
  papers === 'us-visa' &&
    enough === 'yes' &&
    `You need a student visa for the United States, and a certificate alone would be enough (${sayAnswer('enough', 'yes')}). For that visa it is not.`,
  cheap === 'sure' &&
    mathematics === 'untried' &&
    `You are sure of the subject, and have not tried its mathematics (${sayAnswer('mathematics', 'untried')}). If the subject needs it, try it first.`,
];

/** Facts beside a weight that does not fit them, or beside none at all. */
const besideWeights = ({ facts, weights: { certain, visa, trying } }: Answers) => [
  facts.papers === 'no' &&
    visa !== undefined &&
    visa > 0 &&
    `You need neither a visa nor a loan, and you gave one a weight (${sayWeight('visa', visa)}).`,
  facts.papers !== undefined &&
    facts.papers !== 'no' &&
    visa === 0 &&
    `You need a visa or a loan, and you gave it no weight (${sayWeight('visa', visa)}).`,
  facts.work === 'yes' &&
    certain === 0 &&
    `The work asks for a master’s, and you gave a degree no weight (${sayWeight('certain', certain)}).`,
  facts.enough === 'yes' &&
    certain !== undefined &&
    certain >= wishesDegree &&
    `A certificate alone would be enough, and a degree has to be certain (${sayWeight('certain', certain)}).`,
  facts.cheap === 'sure' &&
    trying !== undefined &&
    trying > 0 &&
    `You are sure of the subject, and you want to try it (${sayWeight('trying', trying)}).`,
];

/** Hours every week that are fewer than any program asks for. */
function onHours(catalog: Catalog, { facts, hours }: Answers): string | false {
  const fewest = fewestHours(catalog);
  return (
    facts.evenings === 'yes' &&
    hours !== undefined &&
    fewest !== undefined &&
    hours < fewest &&
    `You have the hours every week, and named ${plural(hours, 'hour')}. No open program whose hours are known asks for fewer than ${fewest} a week.`
  );
}

/** Answers that do not fit together, each pair in a sentence. None is dropped: which one holds is the visitor’s to say. */
export const contradictions = (catalog: Catalog, answers: Answers): string[] =>
  [...betweenFacts(answers.facts), ...besideWeights(answers), onHours(catalog, answers)].filter(
    (sentence) => sentence !== false,
  );
