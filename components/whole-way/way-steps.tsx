import type { Citations } from '#lib/site/citations';
import type { Bar } from '#lib/whole-way/picture';
import type { Step } from '#lib/whole-way/steps';
import { Cites } from '../ui/cites';
import { type Drawn, WayKey } from './way-key';
import { degreeLook, type Look, maybeLook } from './way-looks';

interface Props {
  steps: readonly Step[];
  bar: Bar;
  program: Look;
  citations: Citations;
}

/** The steps under the first bar: its key and its figures in one. */
export function WaySteps({ steps, bar, program, citations }: Props) {
  const has = (kind: string): boolean => bar.parts.some((part) => part.kind === kind);
  const rest = has('degree') || !has('maybe') ? degreeLook : maybeLook;
  const keys: Record<Step['kind'], Drawn> = {
    program: has('program') ? { look: program } : 'open',
    gate: { gate: bar.isGateKnown ? 'known' : 'unknown' },
    rest: bar.openFrom === undefined ? { look: rest } : 'open',
  };
  return (
    <ol className="mt-2 grid gap-x-6 gap-y-2 text-xs/tight text-ink-2 min-[26rem]:grid-cols-3">
      {steps.map(({ kind, title, figure, isFigure, small, sources }) => (
        <li key={kind} className="min-w-0">
          <b className="flex items-center gap-1.5 text-ink">
            <WayKey drawn={keys[kind]} />
            {title}
          </b>
          <span className={isFigure ? 'font-serif text-base/tight font-medium text-ink' : undefined}>
            {figure}
            <Cites citations={citations} sources={sources} />
          </span>{' '}
          <small>{small}</small>
        </li>
      ))}
    </ol>
  );
}
