import { type Kind, kindNames, kinds } from './kinds';

/** What the manual says of properties, by name. */
export type Descriptions = ReadonlyMap<string, string>;

/** The part of the manual from a text on, to the next heading of any level. */
function cutSection(manual: string, from: string): string {
  const start = manual.indexOf(from);
  const end = start === -1 ? -1 : manual.slice(start).search(/\n##+ /);
  return start === -1 ? '' : manual.slice(start, end === -1 ? undefined : start + end);
}

/** The first column of a table names one property or more, the second says what they mean. */
function readTable(section: string): Descriptions {
  return new Map(
    [...section.matchAll(/^\| (.+?) \| (.+) \|$/gm)].flatMap(([, names = '', meaning = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, meaning] as const),
    ),
  );
}

/** In the annotated profile, the remarks above a property say what it means. Properties inside others are left out. */
function readProfile(section: string): Descriptions {
  const found = new Map<string, string>();
  let remarks: string[] = [];
  for (const line of section.split('\n')) {
    const name = /^(?:# )?(\w+):(?: |$)/.exec(line)?.[1];
    const remark = /^# (\S.*)$/.exec(line)?.[1];
    if (name) {
      const meaning = remarks.join(' ').replace(/^Required\. /, '');
      if (meaning && !found.has(name)) found.set(name, meaning);
      remarks = [];
    } else if (remark) remarks.push(remark);
    else if (!line.startsWith('#')) remarks = [];
  }
  return found;
}

/** What the manual says of the properties of each kind of record. "As in a program" is replaced by what is said there. */
export function describeKinds(manual: string): ReadonlyMap<Kind, Descriptions> {
  const described = new Map<Kind, Descriptions>();
  const resolve = (name: string, meaning: string): string => {
    const other = kindNames.find((kind) => meaning.startsWith(`as in a ${kinds[kind].one}`));
    return (other && described.get(other)?.get(name)) ?? meaning;
  };
  for (const kind of kindNames) {
    const own =
      kind === 'programs'
        ? readProfile(cutSection(manual, '## A program, property by property'))
        : readTable(cutSection(manual, `\`${kind}/<name>.md\``));
    described.set(kind, new Map([...own].map(([name, meaning]) => [name, resolve(name, meaning)])));
  }
  return described;
}

/** What the manual says of the properties of a source. */
export const describeSource = (manual: string): Descriptions => readTable(cutSection(manual, '## Sources'));
