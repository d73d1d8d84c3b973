import type { CreditPathway } from '#lib/domain/catalog';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Fold } from '../ui/fold';
import { RuledList } from '../ui/ruled-list';

/** Links to the letters about further degrees; each stands where the program is compared with the degree. */
export function OtherLetters({ pathways }: { pathways: readonly CreditPathway[] }) {
  if (pathways.length === 0) return null;
  return (
    <div className="mt-6 text-sm">
      <Fold title="Letters about the other degrees" isOpenWhenWide>
        <p className="mb-2 font-semibold max-lg:hidden">Letters about the other degrees</p>
        <RuledList>
          {pathways.map(({ program, degree }) => (
            <li key={degree.slug}>
              <a href={`${routes.compareWithDegree(program.slug, degree.slug)}#${partAnchor('ask')}`}>
                {`${degree.title}, ${degree.institution.short}`}
              </a>
            </li>
          ))}
        </RuledList>
      </Fold>
    </div>
  );
}
