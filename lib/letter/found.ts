import type { CreditPathway } from '#lib/domain/catalog';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import { earnedInWords } from './earned';
import type { Matter } from './matter';
import { quote, quoteLast } from './plain';

const dated = (date: PartialDate | undefined): string => (date ? `as of ${formatDate(date)}` : 'without a date');

/** What the record says of the credit, as no more than it is: read, taken from others, or inferred. */
function sayCredit(pathway: CreditPathway): string {
  const { how, asOf, promises, saidBy } = pathway;
  const on = promises === 'entry' ? 'On a way into the degree' : 'On credit toward the degree';
  const words = quoteLast(earnedInWords(pathway));
  if (how !== 'stated') return `${on} this is ${how} there and stated by no source, ${dated(asOf)}: ${words}`;
  const speaker = saidBy?.is === 'others' ? `${saidBy.who} and not by a university` : saidBy?.who;
  return `${on} it says, ${dated(asOf)}, going by ${speaker}: ${words}`;
}

/** What the record says of a program that one cannot simply start. */
function sayStanding({ program: { status } }: Matter): string | undefined {
  const day = formatDate(status.asOf);
  if (status.is === 'open') return undefined;
  if (status.is === 'closing') return `The program can be started until ${formatDate(status.closesOn)}.`;
  if (status.is === 'unknown') return `It did not find whether the program still runs (as of ${day}).`;
  return status.evidence === 'stated'
    ? `The program is closed (as of ${day}).`
    : `It infers that the program is closed (as of ${day}); no notice says so.`;
}

/** What the record found, with its date, or that it found nothing. */
export function sayFound(matter: Matter): string {
  const { program, degree, pathway } = matter;
  const place = 'I looked it up in Steppingstone, an open record of these programs.';
  const nothing = `Checked on ${formatDate(program.lastVerified)}, it has no source that says that the program counts toward ${degree ? 'this degree' : 'any degree'}.`;
  return [place, sayStanding(matter), pathway ? sayCredit(pathway) : nothing].filter(Boolean).join(' ');
}

/** What the record remarks on it, and the reasoning behind what it infers. */
export function sayRemark({ pathway }: Matter): string | undefined {
  const { working, note } = pathway ?? {};
  const said = [
    working && `The reasoning there: ${quoteLast(working)}`,
    note && `The record remarks: ${quoteLast(note)}`,
  ].filter(Boolean);
  return said.join(' ') || undefined;
}

const nameSource = ({ title, publisher, asOf }: Source): string =>
  `${quote(title)} (${publisher}, ${formatDate(asOf)})`;

/** The pages the record has it from. */
export const saySources = ({ pathway }: Matter): string | undefined =>
  pathway && `Sources named there: ${pathway.sources.map(nameSource).join('; ')}.`;
