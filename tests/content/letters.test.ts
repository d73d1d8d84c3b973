import { expect, test } from 'vitest';
import { formatDate } from '#lib/format/date';
import { writeLetter } from '#lib/letter/letter';
import { mailLink } from '#lib/letter/mail-link';
import { type Matter, matterOf } from '#lib/letter/matter';
import { realCatalog } from '../support/real-catalog';
import { plain } from '../support/site/words';

const { pathways, programs } = await realCatalog();
const matters: Matter[] = [...pathways.map(matterOf), ...programs.map((program) => ({ program }))];

/** Every letter, with its name for when it fails and all the forms it may take. */
const letters = matters.map((matter) => {
  const letter = writeLetter(matter);
  const name = `${matter.program.slug} to ${matter.degree?.slug ?? 'any university'}`;
  return { name, matter, letter, forms: [letter.text, ...letter.shorter] };
});

const everyForm = letters.flatMap(({ forms, ...rest }) => forms.map((form) => ({ ...rest, form })));

/** The numbers of a text, each as it is whatever its commas and leading zeros. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((found) => String(Number(found.replaceAll(',', ''))));

/** Every number that a record has itself, in words, figures and dates; not those of records it is linked to. */
function numbersOf(record: object | undefined): string[] {
  const linked = new Set(['program', 'degree', 'pathways', 'accepts', 'field', 'alsoIn', 'body', 'url']);
  const text = JSON.stringify(record, (key, value) => (linked.has(key) ? undefined : value)) ?? '';
  const dates = (text.match(/\d{4}(-\d\d){0,2}(\/\d{4})?/g) ?? []).map((date) => formatDate(date));
  return numbersIn(`${text.replaceAll('-', ' ')} ${dates.join(' ')}`);
}

/** A letter without the numbers of its questions. */
const withoutOrdinals = (text: string): string => {
  let next = 1;
  return text
    .split('\n')
    .map((line) => {
      if (!line.startsWith(`${next}. `)) return line;
      next += 1;
      return line.replace(/^\d+\. /, '');
    })
    .join('\n');
};

test('each names the program and the degree, or says that the source does not', () => {
  for (const { name, form, matter } of everyForm) {
    const { program, degree } = matter;
    const said = plain(form).replaceAll('"', "'");
    const goal = !degree ? '[name of the university]' : degree.unnamed ? 'does not name' : plain(degree.title);
    expect(said, name).toContain(plain(program.title));
    expect(said, name).toContain(goal);
    if (degree) expect(said, name).toContain(plain(degree.institution.name));
  }
});

test('each ends with a greeting and a line for the name', () => {
  for (const { name, form } of everyForm) expect(form, name).toMatch(/\n\nWith kind regards,\n\[your name\]$/);
});

test('none has a number that is not on record', () => {
  for (const { name, form, matter } of everyForm) {
    const onRecord = new Set([matter.program, matter.degree, matter.pathway].flatMap(numbersOf));
    const found = numbersIn(withoutOrdinals(form).replaceAll('-', ' '));
    expect(
      found.filter((number) => !onRecord.has(number)),
      name,
    ).toEqual([]);
  }
});

test('each has short lines of plain signs, whole sentences, and no value of ours', () => {
  for (const { name, form } of everyForm) {
    expect(
      form.split('\n').filter((line) => line.length > 72),
      name,
    ).toEqual([]);
    expect(form, name).toMatch(/^[\n\x20-\x7e\p{Letter}\p{Mark}\p{Currency_Symbol}]+$/u);
    expect(form, name).not.toMatch(/undefined|null|NaN|\[object|[.?!]"?\.(?!\.)| {2}/);
  }
});

test('each flows as it is in short lines', () => {
  for (const { name, letter } of letters) {
    expect(letter.flowing.replaceAll(/\s+/g, ' '), name).toBe(letter.text.replaceAll(/\s+/g, ' '));
  }
});

test('what no university has promised is said as that, in the mail too', () => {
  for (const { name, form, matter } of everyForm) {
    const { how, saidBy } = matter.pathway ?? {};
    const said = form.replaceAll('\n', ' ');
    if (how === 'inferred') expect(said, name).toContain('inferred there and stated by no source');
    if (saidBy?.is === 'others') expect(said, name).toContain('and not by a university:');
  }
});

test('each fits into a link, with one of its forms', () => {
  for (const { name, letter, forms } of letters) {
    const { href } = mailLink(letter);
    expect(href.length, name).toBeLessThan(2000);
    const body = new URL(href).searchParams.get('body') ?? '';
    expect(forms, name).toContain(body.replaceAll('\r\n', '\n'));
  }
});

test('none asks how many of the whole an amount is that already says it', () => {
  const wrong = everyForm.filter(({ form }) =>
    /\d of \d+ [a-z]+ of the degree\? How many of its/.test(form.replaceAll('\n', ' ')),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
