import type { Program } from '#lib/domain/catalog';
import { courseName } from '#lib/domain/course';
import type { Known } from '#lib/domain/fact';
import { formatDate } from '#lib/format/date';
import { capitalize } from '#lib/format/text';
import { type Answer, answerFact, answerWords, notFound } from './answer';

const launchWords = { exact: '', by: 'running by ', after: 'after ' } as const;

/** Since when it has run, as exactly as a source says. */
export function answerLaunch({ launched, lastVerified }: Program): Answer {
  if (!launched) return notFound(lastVerified);
  const words = `${launchWords[launched.is]}${formatDate(launched.on)}`;
  return answerWords(capitalize(words), { sources: launched.sources }, lastVerified, launched.note);
}

/** How many courses a listing counts. */
export function answerCourseCount({ courseCount, lastVerified }: Program): Answer {
  if (!courseCount) return notFound(lastVerified);
  const { value, version, asOf, note, sources } = courseCount;
  const count: Known<number> = {
    state: 'known',
    value,
    how: 'stated',
    version,
    asOf,
    basis: note,
    lookedOn: lastVerified,
    sources,
    also: [],
  };
  return answerFact(count, String, () => (value === 1 ? 'course' : 'courses'));
}

type Assessment = NonNullable<Program['assessment']>;

type Needs = NonNullable<Program['prerequisites']>;

/** Words of a group of the record, which has one date and one list of sources. */
export const fromNeeds =
  (read: (needs: Needs) => string | undefined) =>
  ({ prerequisites: needs, lastVerified }: Program): Answer =>
    needs ? answerWords(read(needs), needs, lastVerified) : notFound(lastVerified);

/** "15.415.1x Foundations of Modern Finance I": the course of this name in the record. */
function nameInFull({ courses }: Program, name: string): string {
  const course = courses.find((one) => courseName(one) === name);
  return [course?.code, course?.title ?? name].filter(Boolean).join(' ');
}

/** What a learner should know, each with the course that a source names for it; the remark says where none is named. */
export function answerSkills(program: Program): Answer {
  const { prerequisites: needs, lastVerified } = program;
  if (!needs) return notFound(lastVerified);
  const { skills } = needs;
  const named = [...new Set(skills.flatMap(({ course }) => course ?? []))];
  const others = skills.flatMap(({ skill, course }) => (course ? [] : skill));
  const words = [
    ...named.map((name) => {
      const needed = skills.flatMap(({ skill, course }) => (course === name ? skill : []));
      return `${needed.join(', ')} (${nameInFull(program, name)})`;
    }),
    ...others,
  ].join('; ');
  const remark = [
    named.length > 0 && 'in brackets the first course that a source names for it',
    others.length > 0 && `no source we have says which course needs ${named.length > 0 ? 'the others' : 'what'} first`,
  ];
  const sources = [...needs.sources, ...skills.flatMap((one) => one.sources)];
  return answerWords(words, { asOf: needs.asOf, sources }, lastVerified, remark.filter(Boolean).join('; '));
}

/** Words of the assessment, which has one date and one list of sources; true and false are words too. */
export const fromAssessment =
  (read: (assessment: Assessment) => string | boolean | undefined) =>
  ({ assessment, lastVerified }: Program): Answer => {
    if (!assessment) return notFound(lastVerified);
    const said = read(assessment);
    return answerWords(typeof said === 'boolean' ? (said ? 'Yes' : 'No') : said, assessment, lastVerified);
  };

/** Words for which the record names no source of their own: the remark says where they are from. */
export const fromRecord =
  (read: (program: Program) => string | undefined, remark = 'from the pages under Sources') =>
  (program: Program): Answer =>
    answerWords(read(program), { sources: [] }, program.lastVerified, remark);

/** What is stated either way of exam, proctoring and capstone; only what no source says is left out. */
export function joinAssessment({ exam, proctored, capstone, graded }: Assessment): string {
  const parts = [
    exam ?? (graded && 'graded work'),
    proctored === true && !/proctor/i.test(exam ?? '') && 'proctored',
    proctored === false && 'not proctored',
    capstone === true && 'with a capstone',
    capstone === false && 'no capstone',
  ].filter((part) => typeof part === 'string');
  return capitalize(parts.join('; '));
}
