import type { Column } from '#lib/side-by-side/side-by-side';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';
import { aboutWay } from '../whole-way/whole-way-section';
import { WholeWayStrip } from '../whole-way/whole-way-strip';

interface Props {
  ways: readonly WholeWay[];
  columns: readonly Column[];
  citations: Citations;
}

/** The whole way between a program and a degree; between several, a fold for each two that a source links. */
export function SideWays({ ways, columns, citations }: Props) {
  const [way] = ways;
  if (!way) return null;
  const letterOf = (kind: Column['kind'], slug: string | undefined) =>
    columns.find((column) => column.kind === kind && column.slug === slug)?.letter;
  if (columns.length === 2) {
    return (
      <div className="mb-8 print:hidden">
        <Section id={partAnchor('way')} title="The whole way" hint={aboutWay(way)}>
          <WholeWayStrip way={way} citations={citations} />
        </Section>
      </div>
    );
  }
  return (
    <div className="mb-2 print:hidden">
      {ways.map((one) => {
        const [from, to] = [letterOf('program', one.program?.slug), letterOf('degree', one.degree.slug)];
        return (
          <Fold key={`${from} ${to}`} title={`The whole way from ${from} to ${to}`}>
            <p className="mb-3 text-sm">{aboutWay(one)}</p>
            <WholeWayStrip way={one} citations={citations} />
          </Fold>
        );
      })}
    </div>
  );
}
