import type { DecisionRemark } from '#lib/domain/decision';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import { BehindLink } from '../ui/behind-link';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

/** What statements of the page are shown with. */
export interface RemarkContext {
  readonly figures: (names: readonly LiveFigureName[]) => readonly ({ readonly name: LiveFigureName } & LiveFigure)[];
  readonly citations: Citations;
}

interface Props extends RemarkContext {
  remark: Pick<DecisionRemark, 'text' | 'live' | 'sources'>;
  /** Whether a few words on what its figure rests on are enough. */
  isBrief?: boolean;
}

/** A statement with its sources, and the figures of the record that belong to it. */
export function Remark({ remark: { text, live: names, sources }, isBrief = false, figures, citations }: Props) {
  return (
    <>
      {text}
      <Cites citations={citations} sources={sources} />
      {figures(names).map(({ name, value, unit, inLine, basis }) => (
        <How key={name}>
          <b>{[value, unit].filter(Boolean).join(' ')}</b> {(isBrief && inLine) || basis}. <BehindLink name={name} />
        </How>
      ))}
    </>
  );
}
