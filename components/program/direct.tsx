import { nearestRule } from '#lib/pages/nearest-degrees';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { NearList } from '../degree/near-list';

/** The degrees of the field that one applies to without a program, and the way to all of them. */
export function Direct({ profile: { shape, program, direct } }: { profile: ProgramProfile }) {
  return (
    <>
      <p className="mb-2 max-w-measure text-sm text-ink-2 max-lg:hidden">{nearestRule}</p>
      <NearList degrees={shape === 'full' ? direct : direct.slice(0, 2)} />
      <p className="mt-4 print:hidden">
        <a className="font-semibold" href={`${routes.field(program.field.slug)}#${partAnchor('direct')}`}>
          {`All direct alternatives in ${program.field.title}`}
        </a>
      </p>
    </>
  );
}
