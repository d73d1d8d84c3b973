import { diagnoseProperty } from '#lib/content/read/diagnose';
import { currentCourses } from '#lib/domain/program-figures';
import type { FileRule } from './rule';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const countPattern = new RegExp(`\\b(\\d+|${numbers.join('|')})[ -]courses?\\b`, 'i');

/** How many courses and exams a price covers, by the words beside it: "four courses and the capstone" are 5. */
function countIn(basis: string | undefined): number | undefined {
  const said = countPattern.exec(basis ?? '')?.[1]?.toLowerCase();
  if (!basis || !said) return undefined;
  const courses = numbers.includes(said) ? numbers.indexOf(said) + 1 : Number(said);
  return courses + (/\band the (?:capstone|exam)/.test(basis) ? 1 : 0);
}

/**
 * Warns of a record that mixes versions of a program and does not say so: more courses listed than counted, or a price
 * that covers another number. A count may hold the exams or not. Where learners choose, the list says nothing.
 */
export const versionUnsaid: FileRule = ({ parsed, valid }) => {
  if (valid?.kind !== 'programs') return [];
  const { courseCount, courses, price, tracks } = valid.data;
  const isFixed = tracks.length === 0 && courses.every(({ place }) => !place);
  if (courseCount?.version || !isFixed) return [];
  const current = currentCourses(valid.data);
  const exams = current.filter(({ kind }) => kind === 'exam').length;
  const counted = courseCount?.value;
  const code = 'version-unsaid';
  if (counted !== undefined && current.length - exams > counted) {
    const message = `\`courseCount\` is ${counted}, ${current.length - exams} courses are listed, and no course says that it is of an earlier version`;
    return [diagnoseProperty(parsed, ['courseCount', 'value'], { code, message, label: 'fewer than are listed' })];
  }
  const whole = counted ?? (current.length || undefined);
  const covered = price.state === 'known' && !price.version ? countIn(price.basis) : undefined;
  if (whole === undefined || covered === undefined || Math.abs(covered - whole) <= exams) return [];
  const message = `the program has ${whole} courses, the price covers ${covered}, and the price does not say of which version it is`;
  return [diagnoseProperty(parsed, ['price', 'basis'], { code, message, label: `expected ${whole} courses` })];
};
