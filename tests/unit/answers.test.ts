import { describe, expect, test } from 'vitest';
import { ageOfAnswer, answerInWords, type Question } from '#lib/answers/answer';
import { askSection } from '#lib/answers/choose';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import { degreeSchema } from '#lib/domain/degree';
import { programSchema } from '#lib/domain/program';
import { program, source } from '../support/sample-records';

/** Properties that are no answer, each with where the page has them instead. */
const elsewhere = {
  programs: {
    title: 'the heading of the page',
    formerSlugs: 'addresses that lead here',
    kind: 'the line above the heading',
    institution: 'the line above the heading',
    field: 'a link in the head',
    alsoIn: 'links in the head',
    url: 'a link in the head',
    alsoKnownAs: 'the search finds the record by it',
    summary: 'the sentence under the heading',
    inItsLanguage: 'a block below the head',
    notApplicable: 'the reason stands in the answer to that property',
    tracks: 'a table of its own',
    courses: 'a table of its own',
    pathways: 'the table of degrees, and the credit bar',
    noPathway: 'the sentence beside the credit bar',
    outcomes: 'a list of its own',
    endorsements: 'a list of its own',
    limits: 'a list of its own',
    notes: 'a list of its own',
    changes: 'a list of its own',
    notFound: 'a paragraph of its own',
    lastChanged: 'the sitemap and the feeds; readers see when it was checked',
    sources: 'the numbered list at the end',
  },
  degrees: {
    title: 'the heading of the page',
    formerSlugs: 'addresses that lead here',
    institution: 'the line above the heading',
    field: 'a link in the head',
    earnings: 'a table of its own',
    codes: 'a line beside its sources',
    alsoIn: 'links in the head',
    alsoKnownAs: 'the search finds the record by it',
    unnamed: 'a sentence in the head',
    onlyFees: 'the name of its price',
    level: 'the line above the heading',
    summary: 'the sentence under the heading',
    tuitionPerUnit: 'the list of prices',
    notes: 'a list of its own',
    changes: 'a list of its own',
    notFound: 'a paragraph of its own',
    lastChanged: 'the sitemap and the feeds; readers see when it was checked',
    sources: 'the numbered list at the end',
  },
};

/** The properties that a list of questions covers: `prerequisites.formal` covers a part of `prerequisites`. */
const covered = (questions: Readonly<Record<string, unknown>>): Set<string> =>
  new Set(Object.keys(questions).map((name) => name.split('.')[0] ?? name));

describe('every property of a record is an answer, or stands elsewhere for a reason', () => {
  const kinds = [
    ['programs', programSchema, programQuestions],
    ['degrees', degreeSchema, degreeQuestions],
  ] as const;

  for (const [kind, schema, questions] of kinds) {
    test(kind, () => {
      const answered = covered(questions);
      const exceptions = Object.keys(elsewhere[kind]);
      const properties = Object.keys(schema.shape);
      expect(properties.filter((name) => !answered.has(name) && !exceptions.includes(name))).toEqual([]);
      expect(exceptions.filter((name) => answered.has(name) || !properties.includes(name))).toEqual([]);
    });

    test(`${kind}: every part of a group is asked for`, () => {
      for (const [name, part] of Object.entries(schema.shape)) {
        const group = Object.keys(questions).filter((question) => question.startsWith(`${name}.`));
        if (group.length === 0) continue;
        const { shape } = (part as unknown as { unwrap(): { shape: object } }).unwrap();
        const asked = group.map((question) => question.slice(name.length + 1));
        expect(Object.keys(shape).filter((key) => !['asOf', 'sources', ...asked].includes(key))).toEqual([]);
      }
    });
  }
});

describe('a part of a page', () => {
  const questions: Record<string, Question<object, 'a' | 'b'>> = {
    known: { label: 'Known', sections: ['a'], of: () => ({ ...known, words: 'yes' }) },
    absent: { label: 'Absent', sections: ['a'], of: () => ({ state: 'not-found', lookedOn: '2026-11-01' }) },
    silent: {
      label: 'Silent',
      sections: ['a'],
      isOptional: true,
      of: () => ({ state: 'not-found', lookedOn: '2026' }),
    },
    other: { label: 'Other', sections: ['b'], of: () => ({ ...known, words: 'no' }) },
  };
  const known = { state: 'known', isFigure: false, also: [], sources: [] } as const;

  test('says what was not found, and leaves out only what says nothing by its absence', () => {
    const asked = askSection<object, 'a' | 'b'>(questions, 'a', {});
    expect(asked.map(({ label, answer }) => `${label}: ${answerInWords(answer)}`)).toEqual([
      'Known: yes',
      'Absent: not found, last looked 1 November 2026',
    ]);
  });
});

test('the number of courses is as old as its date', () => {
  const answer = programQuestions.courseCount.of(
    program('p', { courseCount: { value: 4, asOf: '2026-05-15', sources: [source('listing')] } }),
  );
  expect(answer.state === 'known' && ageOfAnswer(answer)).toBe('this-year');
});

test('proctored exams are cited, either way', () => {
  const assessed = (proctored: boolean) => program('p', { assessment: { proctored, sources: [source('exam-page')] } });
  const { of } = programQuestions['assessment.proctored'];
  expect(of(assessed(true))).toMatchObject({ words: 'Yes', sources: [{ id: 'exam-page' }] });
  expect(of(assessed(false))).toMatchObject({ words: 'No', sources: [{ id: 'exam-page' }] });
  expect(of(program('p'))).toEqual({ state: 'not-found', lookedOn: '2026-11-01' });
});
