import type { ToldStretch } from '#lib/calculator/turn-words';

const looks: Record<ToldStretch['look'], string> = { one: 'bar-degree', open: 'bar-most', other: 'bar-program' };

/** The range of one figure: where one route wins, where another does, striped where it stays open. Said below it. */
export function TurnBar({ stretches }: { stretches: readonly ToldStretch[] }) {
  return (
    <svg className="bar-box" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {stretches.map(({ from, to, look }) => (
        <rect key={from} className={looks[look]} x={from} y="1" width={Math.max(to - from, 0.3)} height="18" />
      ))}
      {stretches
        .filter(({ look }) => look === 'open')
        .map(({ from, to }) => (
          <path key={from} className="bar-most" d={stripes(from, to)} />
        ))}
    </svg>
  );
}

function stripes(from: number, to: number): string {
  const count = Math.max(1, Math.floor((to - from) / 1.5));
  return Array.from(
    { length: count },
    (_, index) => `M${(from + ((to - from) * (index + 0.5)) / count).toFixed(2)} 1V19`,
  ).join('');
}
