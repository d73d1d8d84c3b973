import type { AnyCheckedRecord } from '#lib/content/check/checked-record';
import { type Authored, type Kind, kinds } from '#lib/content/kinds';
import type { Path } from '#lib/content/read/front-matter';
import { diagnoseReference } from './diagnose-reference';
import { type Rule, selectAllValid } from './rule';

interface Reference {
  readonly path: Path;
  readonly to: string;
  readonly kind: Kind;
}

const listEach = (property: string, slugs: readonly string[], kind: Kind): Reference[] =>
  slugs.map((to, index) => ({ path: [property, index], to, kind }));

function listScopes({ appliesTo, terms }: Authored<'terms'>): Reference[] {
  const scopes = [
    { at: [] as Path, scope: appliesTo },
    ...terms.map((clause, index) => ({ at: ['terms', index], scope: clause.appliesTo })),
  ];
  return scopes.flatMap(({ at, scope }) =>
    [
      ...listEach('institutions', scope?.institutions ?? [], 'institutions'),
      ...listEach('programs', scope?.programs ?? [], 'programs'),
    ].map((reference) => ({ ...reference, path: [...at, 'appliesTo', ...reference.path] })),
  );
}

function listReferences(file: AnyCheckedRecord): Reference[] {
  if (file.kind === 'fields') return listEach('occupations', file.data.occupations, 'occupations');
  if (file.kind === 'terms') return listScopes(file.data);
  if (file.kind === 'guides') {
    return [...listEach('fields', file.data.fields, 'fields'), ...listEach('degrees', file.data.degrees, 'degrees')];
  }
  if (file.kind !== 'programs' && file.kind !== 'degrees') return [];
  const { institution, field, alsoIn } = file.data;
  const pathways = file.kind === 'programs' ? file.data.pathways : [];
  return [
    { path: ['institution'], to: institution, kind: 'institutions' },
    { path: ['field'], to: field, kind: 'fields' },
    ...listEach('alsoIn', alsoIn, 'fields'),
    ...pathways.map(
      (pathway, index): Reference => ({ path: ['pathways', index, 'degree'], to: pathway.degree, kind: 'degrees' }),
    ),
  ];
}

/** Every other record that a record names exists. */
export const unresolvedReference: Rule = (content) =>
  selectAllValid(content).flatMap((record) => {
    const broken = listReferences(record).filter(({ to, kind }) => !content.slugs[kind].has(to));
    return broken.map(({ path, to, kind }) => {
      const missing = `there is no ${kinds[kind].one} file \`content/${kind}/${to}.md\``;
      return diagnoseReference(record, { path, to, missing, known: content.slugs[kind] });
    });
  });
