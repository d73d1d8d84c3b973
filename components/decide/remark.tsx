import type { DecisionRemark } from '#lib/domain/decision';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import { BehindLink } from '../ui/behind-link';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

/** What statements of the page are shown with. */
export interface RemarkContext {
  readonly live: (name: LiveFigureName) => LiveFigure;
  readonly citations: Citations;
}

interface Props extends RemarkContext {
  remark: Pick<DecisionRemark, 'text' | 'live' | 'sources'>;
  /** Whether a few words on what its figure rests on are enough. */
  isBrief?: boolean;
}

/** A statement with its sources, and the figure of the record that belongs to it. */
export function Remark({ remark: { text, live: name, sources }, isBrief = false, live, citations }: Props) {
  const figure = name && live(name);
  return (
    <>
      {text}
      <Cites citations={citations} sources={sources} />
      {name && figure && (
        <How>
          <b>{[figure.value, figure.unit].filter(Boolean).join(' ')}</b> {(isBrief && figure.brief) || figure.basis}.{' '}
          <BehindLink name={name} />
        </How>
      )}
    </>
  );
}
