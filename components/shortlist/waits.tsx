import type { SavedEntry } from '#lib/pages/shortlist';

/** Which figures a saved record waits for, each with the reason. */
export function Waits({ waits }: { waits: SavedEntry['waits'] }) {
  if (waits.length === 0) {
    return <p className="self-start text-sm text-ink-2">Waits for no figure.</p>;
  }
  return (
    <ul className="grid gap-1.5 self-start border-l-3 border-ink pl-3 text-sm">
      {waits.map(({ what, why }) => (
        <li key={why}>
          <b>Waits for {what}.</b> {why}
        </li>
      ))}
    </ul>
  );
}
