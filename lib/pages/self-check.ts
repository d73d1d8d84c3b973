import type { Catalog, SelfCheck } from '#lib/domain/catalog';
import { type MathLevel, mathLevels } from '#lib/domain/program';
import { numberSources } from '#lib/site/citations';

/**
 * The self-check of each level of mathematics, the easiest first, and their sources numbered through.
 *
 * @throws Error when a level has none: program pages link to all of them
 */
export function selfChecks({ readiness }: Catalog) {
  const find = (level: MathLevel): SelfCheck => {
    const check = readiness.find(({ slug }) => slug === level);
    if (!check) throw new Error(`There is no file content/readiness/${level}.md, and program pages link to it.`);
    return check;
  };
  const checks = mathLevels.map(find);
  return { checks, citations: numberSources(checks.flatMap(({ sources }) => sources)) };
}
