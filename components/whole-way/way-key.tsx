import { gatePost, type Look, openLine } from './way-looks';

/** What stands before the name of a step: how it is drawn. */
export type Drawn = { readonly look: Look } | { readonly gate: 'known' | 'unknown' } | 'open';

function shapeOf(drawn: Drawn) {
  if (drawn === 'open') return <path className={openLine} d="M15 .5H.5V10.5H15" />;
  if ('gate' in drawn)
    return <path className={`${gatePost(drawn.gate === 'known')} fill-none`} d="M5 -1V12M11 -1V12" />;
  const { box, stripes } = drawn.look;
  return (
    <>
      <rect className={box} x=".5" y=".5" width="15" height="10" />
      {stripes && (
        <path className={stripes.className} d="M.5 5.5H15.5" strokeWidth="10" strokeDasharray={stripes.dashes} />
      )}
    </>
  );
}

/** A part of a bar, its gate or its open end, as a small picture before a name. */
export function WayKey({ drawn }: { drawn: Drawn }) {
  return (
    <svg className="h-[0.8em] w-[1.1em] flex-none overflow-visible" viewBox="0 0 16 11" aria-hidden="true">
      {shapeOf(drawn)}
    </svg>
  );
}
