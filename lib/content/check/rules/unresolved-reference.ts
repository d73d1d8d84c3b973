import { type Kind, kinds } from '#lib/content/kinds';
import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { courseName } from '#lib/domain/course';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import { type Rule, selectAllValid } from './rule';

interface Reference {
  readonly path: Path;
  readonly to: string;
  readonly kind: Kind;
}

const listEach = (property: string, slugs: readonly string[], kind: Kind): Reference[] =>
  slugs.map((to, index) => ({ path: [property, index], to, kind }));

function listReferences(file: AnyValidFile): Reference[] {
  if (file.kind === 'degrees') return [{ path: ['institution'], to: file.data.institution, kind: 'institutions' }];
  if (file.kind === 'fields') return listEach('occupations', file.data.occupations, 'occupations');
  if (file.kind === 'guides') return listEach('fields', file.data.fields, 'fields');
  if (file.kind !== 'programs') return [];
  const { institution, field, alsoIn, pathways } = file.data;
  return [
    { path: ['institution'], to: institution, kind: 'institutions' },
    { path: ['field'], to: field, kind: 'fields' },
    ...listEach('alsoIn', alsoIn, 'fields'),
    ...pathways.map(
      (pathway, index): Reference => ({ path: ['pathways', index, 'degree'], to: pathway.degree, kind: 'degrees' }),
    ),
  ];
}

function diagnoseUnresolved(
  file: AnyValidFile,
  { path, to }: { path: Path; to: string },
  known: Iterable<string>,
  missing: string,
): Diagnostic {
  const message = `\`${formatPath(path)}\` names \`${to}\`, but ${missing}`;
  const guess = guessMeant(to, known, { label: 'nothing has this name' });
  return diagnoseValue(file, path, { code: 'unresolved-reference', message, ...guess });
}

function checkCourses(file: AnyValidFile): Diagnostic[] {
  if (file.kind !== 'programs') return [];
  const { courses } = file.data;
  const names = new Set(courses.map(courseName));
  return courses.flatMap((course, index) =>
    course.buildsOn.flatMap((to, place) => {
      if (names.has(to)) return [];
      const path = ['courses', index, 'buildsOn', place];
      return [diagnoseUnresolved(file, { path, to }, names, 'this program has no course with this code or title')];
    }),
  );
}

/** Every institution, field, degree and course that a record names exists. */
export const unresolvedReference: Rule = (content) =>
  selectAllValid(content).flatMap((file) => {
    const broken = listReferences(file).filter(({ to, kind }) => !content.slugs[kind].has(to));
    const unresolved = broken.map((reference) => {
      const missing = `there is no ${kinds[reference.kind].one} file \`content/${reference.kind}/${reference.to}.md\``;
      return diagnoseUnresolved(file, reference, content.slugs[reference.kind], missing);
    });
    return [...unresolved, ...checkCourses(file)];
  });
