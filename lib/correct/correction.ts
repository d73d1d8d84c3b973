import { isLinkable, type Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import { numberSources } from '#lib/site/citations';
import { newIssueUrl, siteUrl } from '#lib/site/config';
import { type MailLink, mailto } from '#lib/site/mailto';
import type { Correctable } from './correctable';
import type { Property } from './property';

/** What a visitor corrects: a page, or one thing that it says. */
export interface Matter {
  readonly page?: Correctable | undefined;
  readonly property?: Property | undefined;
  /** What the visitor says it should be. */
  readonly should?: string | undefined;
  /** Words that a search did not find, where no page is named; and what should have come. */
  readonly looked?: string | undefined;
  readonly hoped?: string | undefined;
}

/** A correction as far as the site can write it. */
export interface Correction {
  readonly subject: string;
  /** To copy, or as a mail: what is said now, and what the visitor adds. */
  readonly text: string;
  /** Nothing when the site has no address. */
  readonly mail: MailLink | undefined;
  readonly formUrl: string;
}

/** Most sources that a form is filled with: the address of a form holds only so much. */
const mostInForm = 6;

const nameSource = (source: Source): string =>
  [`${source.title}, ${source.publisher}, ${formatDate(source.asOf)}`, isLinkable(source) && source.url]
    .filter(Boolean)
    .join(' ');

const sourcesOf = (property: Property | undefined): Source[] =>
  numberSources(property?.sources ?? []).entries.map(({ source }) => source);

const toAdd = (should = ''): string =>
  `What it should say:\n${should}\nWhere you read it (address and date, or who told you in writing):\n`;

/** The forms of a text: with every source, with their number, without what the page says. Longest first. */
function textsOf({ page, property, should, looked, hoped = '' }: Matter): string[] {
  if (looked && !page) {
    return [`Searched for: ${looked}\n\nWhat should have come:\n${hoped}\n\nWhere one can read of it:\n`];
  }
  const sources = sourcesOf(property);
  const at = page ? [`Page: ${page.title}\n${siteUrl}${page.path}`] : ['Page:\n'];
  const figure = property
    ? [`Figure: ${property.label} (${property.name})`]
    : ['Figure, and what the page says now:\n'];
  const value = property ? [`The page says: ${property.value}`] : [];
  const listed = sources.length > 0 ? [`Its sources:\n${sources.map((one) => `- ${nameSource(one)}`).join('\n')}`] : [];
  const counted = sources.length > 0 ? [`Its sources: ${sources.length}, listed on the page`] : [];
  return [
    [...at, ...figure, ...value, ...listed, toAdd(should)],
    [...at, ...figure, ...value, ...counted, toAdd(should)],
    [...at, ...figure, toAdd(should)],
  ].map((parts) => parts.join('\n\n'));
}

/**
 * Writes a correction, ready to send.
 *
 * @param mail where corrections go, when the operator has set an address
 */
export function writeCorrection(matter: Matter, mail: string | undefined): Correction {
  const { page, property, should, looked, hoped } = matter;
  const subject =
    looked && !page
      ? `Not found: ${looked}`
      : ['Correct', [property?.label, page?.title].filter(Boolean).join(', ')].filter(Boolean).join(': ');
  const [text = '', ...shorter] = textsOf(matter);
  const cited = sourcesOf(property).slice(0, mostInForm).map(nameSource).join('\n');
  const formUrl =
    looked && !page
      ? newIssueUrl('not-found.yml', subject, { looked, ...(hoped && { hoped }) })
      : newIssueUrl('correct-a-fact.yml', page && subject, {
          ...(page && { page: page.path }),
          ...(property && { figure: `${property.label} (${property.name}): ${property.value}` }),
          ...(cited && { cited }),
          ...(should && { correction: should }),
        });
  return { subject, text, mail: mail ? mailto(mail, subject, [text, ...shorter]) : undefined, formUrl };
}
