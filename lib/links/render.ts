import { formatDate } from '#lib/format/date';
import type { Address, Place } from './addresses';
import type { Outcome } from './outcome';

/** An address and what is to be thought of it. */
export interface Finding {
  readonly address: Address;
  readonly outcome: Outcome;
}

type Part = Exclude<Outcome['is'], 'answers'>;

const headings: Readonly<Record<Part, { readonly title: string; readonly todo: string }>> = {
  gone: {
    title: 'Gone',
    todo: 'Look for yourself first. If the page stands elsewhere now, correct `url`. Otherwise write these lines below it: the citation stays, without a link.',
  },
  moved: {
    title: 'Moved for good',
    todo: 'See whether the page at the new address still says what we cite. If so, write its address in place of the old one.',
  },
  refused: {
    title: 'Refused',
    todo: 'These sites do not answer programs. Ask by hand: nothing here says that a page is gone.',
  },
  failed: {
    title: 'No usable answer',
    todo: 'Asked twice where that may help. If a page stays here for some weeks, look by hand.',
  },
};

const parts = Object.keys(headings) as Part[];

function say(outcome: Outcome): string {
  if (outcome.is === 'moved') return `is now <${outcome.to}>`;
  return 'why' in outcome ? outcome.why : '';
}

function linesFor(outcome: Outcome, today: string): string[] {
  if (outcome.is === 'moved') return [`url: ${outcome.to}`];
  return outcome.is === 'gone' ? ['link: gone', `goneOn: ${today}`] : [];
}

function renderPlace({ file, line, source }: Place, { is }: Outcome): string {
  const remedy = is === 'gone' ? ': correct it or remove it' : '';
  return `  - \`${file}:${line}\`, ${source === undefined ? `the program’s \`url\`${remedy}` : `source \`${source}\``}`;
}

function renderFinding({ address, outcome }: Finding, today: string): string {
  const hasSource = address.places.some(({ source }) => source !== undefined);
  const lines = hasSource || outcome.is === 'moved' ? linesFor(outcome, today) : [];
  // As deep as it stands in the file: a property of a source, or of the record.
  const indent = hasSource ? '    ' : '';
  const block = ['', '  ```yaml', ...lines.map((line) => `  ${indent}${line}`), '  ```'];
  return [
    `- <${address.url}> ${say(outcome)}`,
    ...address.places.map((place) => renderPlace(place, outcome)),
    ...(lines.length > 0 ? block : []),
  ].join('\n');
}

/** A report for editors in Markdown: what needs a hand, where it stands, and what to write. What answers is only counted. */
export function renderLinks(findings: readonly Finding[], today: string): string {
  const of = (part: Part): Finding[] => findings.filter(({ outcome }) => outcome.is === part);
  const answering = findings.length - parts.reduce((sum, part) => sum + of(part).length, 0);
  const sections = parts.flatMap((part) => {
    const found = of(part);
    if (found.length === 0) return [];
    const { title, todo } = headings[part];
    return [`## ${title}: ${found.length}`, todo, ...found.map((finding) => renderFinding(finding, today))];
  });
  const head = `On ${formatDate(today)}, ${answering} of ${findings.length} linked addresses answered where they stand.`;
  return [head, ...(sections.length > 0 ? sections : ['Nothing needs to be done.'])].join('\n\n');
}
