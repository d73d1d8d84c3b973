import type { Catalog, Institution, Program } from '#lib/domain/catalog';
import { standingOf, statuses } from '#lib/domain/status';
import { formatCountry } from '#lib/format/country';
import { statusLabels } from '#lib/format/labels';
import type { Value } from './list';

/** The value of a filter for what no source says. */
export const unknown: Value = ['unknown', 'Not found'];

/** Values that have words of their own, in the order given. */
export const labeled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Value[] =>
  values.map((value) => [value, labels[value]]);

export const statusValues = (): Value[] => labeled(statuses, statusLabels);

/** The statuses that find a program: one that is closing can still be started, so “open” finds it as well. */
export const statusesOf = (program: Program): string[] => [...new Set([standingOf(program), program.status.is])];

export const fieldValues = ({ fields }: Catalog): Value[] => fields.map(({ slug, title }) => [slug, title]);

export const universityValues = ({ institutions }: Catalog): Value[] =>
  institutions.map(({ slug, name }) => [slug, name]);

const byLabel = ([, a]: Value, [, b]: Value): number => a.localeCompare(b, 'en');

/** The countries of all universities on record, by name. */
export const countryValues = ({ institutions }: { readonly institutions: readonly Institution[] }): Value[] =>
  [...new Set(institutions.map(({ country }) => country))]
    .map((code): Value => [code, formatCountry(code)])
    .sort(byLabel);
