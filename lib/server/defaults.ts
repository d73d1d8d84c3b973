import { defaults as ours } from '#lib/calculator/boxes';
import { changeList } from '#lib/list/changes';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { byRelevance, defaultSort } from '#lib/list/query';

const isNumber = (text: string | null): boolean => text !== null && Number.isFinite(Number.parseFloat(text));

/** The order that a list has by itself for an address. */
const usualSort =
  <R extends object>(list: List<R>) =>
  (params: URLSearchParams): string => {
    const limits = Object.keys(list.orderOfLimit ?? {}).filter((name) => isNumber(params.get(`${name}-max`)));
    const ranges = Object.fromEntries(limits.map((name) => [name, { max: 0, unknown: false }]));
    return defaultSort(list, { q: params.get('q')?.trim() ?? '', ranges });
  };

const sorts: Readonly<Record<string, (params: URLSearchParams) => string>> = {
  '/programs': usualSort(programList),
  '/degrees': usualSort(degreeList),
  '/pathways': usualSort(pathwayList),
  '/changes': usualSort(changeList),
};

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/calculator': { plans: 'one', years: `${ours.years}`, rate: `${ours.rate}` },
  '/match': { degree: 'no', mathematics: 'any', language: 'any' },
};

/** Whether a parameter asks for what the page shows without it. Of several with its name the last would count, so none is. */
export function isDefault(path: string, params: URLSearchParams, name: string, value: string): boolean {
  if (params.getAll(name).length > 1) return false;
  const sort = sorts[path];
  if (!sort) return forms[path]?.[name] === value;
  if (name === 'page') return value === '1';
  return name === 'sort' && (value === byRelevance || value === sort(params));
}
