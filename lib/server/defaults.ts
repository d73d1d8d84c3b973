import { defaults as ours } from '#lib/calculator/boxes';
import { degreeList } from '#lib/list/degrees';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { byRelevance, defaultSort } from '#lib/list/query';

const sorts: Readonly<Record<string, (q: string) => string>> = {
  '/programs': (q) => defaultSort(programList, q),
  '/degrees': (q) => defaultSort(degreeList, q),
  '/pathways': (q) => defaultSort(pathwayList, q),
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
  return name === 'sort' && (value === byRelevance || value === sort(params.get('q')?.trim() ?? ''));
}
