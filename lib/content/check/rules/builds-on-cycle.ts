import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { courseName } from '#lib/domain/course';
import type { ValidFile } from '../validate';
import type { FileRule } from './rule';

/** Circles of courses, each as the names along it, beginning with the course that stands first in the record. */
function findCircles(buildsOn: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const from = way.indexOf(name);
    if (from !== -1) circles.push([...way.slice(from), name]);
    if (from !== -1 || done.has(name)) return;
    for (const earlier of buildsOn.get(name) ?? []) visit(earlier, [...way, name]);
    done.add(name);
  };
  for (const name of buildsOn.keys()) visit(name, []);
  return circles;
}

function checkCourses(file: ValidFile<'programs'>): Diagnostic[] {
  const { courses } = file.data;
  const names = courses.map(courseName);
  if (new Set(names).size < names.length) return [];
  const circles = findCircles(new Map(courses.map((course) => [courseName(course), course.buildsOn])));
  return circles.map((circle) => {
    const [last = '', first = ''] = circle.slice(-2);
    const index = names.indexOf(last);
    const place = courses[index]?.buildsOn.indexOf(first) ?? 0;
    const steps = circle.slice(1).map((name, step) => `\`${circle[step]}\` builds on \`${name}\``);
    const message = `the courses build on each other in a circle: ${steps.join(', ')}`;
    const path = ['courses', index, 'buildsOn', place];
    return diagnoseValue(file, path, { code: 'builds-on-cycle', message, label: 'closes the circle' });
  });
}

/** No course builds on itself, directly or through others. */
export const buildsOnCycle: FileRule = ({ valid }) => (valid?.kind === 'programs' ? checkCourses(valid) : []);
