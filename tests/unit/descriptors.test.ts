import { expect, test } from 'vitest';
import { answerInWords } from '#lib/answers/answer';
import { type DescriptorName, describeProgram } from '#lib/answers/descriptors';
import type { Program } from '#lib/domain/catalog';
import { course, known, program, source, unknown } from '../support/sample-records';

function say(name: DescriptorName, part: Partial<Program>): string {
  const found = describeProgram(program('p', part)).find((one) => one.name === name);
  return found ? answerInWords(found.answer) : '';
}

const notFound = 'not found, last looked 1 November 2026';
const range = (min: number, max = min) => ({ min, max });
const timed = (title: string, weeks: number, hours: number) =>
  course(title, { weeks: known(range(weeks), '2025'), hoursPerWeek: known(range(hours), '2025') });

test('the workload is hours in all; else hours a week, and it says that they add up to nothing we know', () => {
  // 6 × 8 + 4 × 10
  const courses = [timed('A', 6, 8), timed('B', 4, 10)];
  const effort = known(range(8, 10), '2025');
  const courseCount = { value: 2, sources: [source('s')] };
  expect(say('workload', { courses, courseCount, effort })).toMatch(/^88 hours \(2025, computed/);
  expect(say('workload', { effort, duration: known(range(12), '2024') })).toBe('8–10 hours a week; 12 months in all');
  expect(say('workload', { effort: unknown, duration: known(range(12), '2024') })).toBe(notFound);
});

test('the level is counted over the courses of today; exams have none', () => {
  const courses = [
    course('A', { level: 'advanced' }),
    course('B', { level: 'introductory' }),
    course('C', { level: 'advanced' }),
    course('D'),
    course('Exam', { kind: 'exam', level: 'advanced' }),
    course('Old', { level: 'introductory', version: '4 courses, 2019' }),
  ];
  expect(say('level', { courses })).toBe('Advanced (2 of 4 courses on record), introductory (1 of 4)');
  expect(say('level', { courses: [] })).toBe(notFound);
});

test('form joins where it is taught with the pace of its courses', () => {
  const courses = [course('A', { format: 'self-paced' }), course('B', { format: 'in sessions by term' })];
  expect(say('form', { courses })).toBe('Online, on edX; self-paced (1 of 2 courses on record)');
});

test('supervision is no part of the type of assessment, and what no source says is not denied', () => {
  const assessment = { exam: 'a final exam', proctored: false, capstone: true, sources: [source('s')] };
  expect(say('assessment', { assessment })).toBe('A final exam; with a capstone');
  expect(say('supervision', { assessment })).toBe('Not proctored');
  expect(say('supervision', { assessment: { capstone: true, sources: [source('s')] } })).toBe(notFound);
});

test('prerequisites are the entry rule, mathematics and skills; the awarding body has its unit', () => {
  const prerequisites = {
    formal: 'none',
    skills: [{ skill: 'Python', course: undefined, sources: [] }],
    sources: [source('s')],
  };
  expect(say('prerequisites', { prerequisites })).toBe('None; Python');
  expect(say('awardingBody', { unit: 'School of Data' })).toMatch(/, School of Data$/);
});
