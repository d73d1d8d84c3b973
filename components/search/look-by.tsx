import type { LookBy as Way } from '#lib/search/look-by';
import { RuledList } from '../ui/ruled-list';

/** Ways in for someone whose words no record has, each with how much stands there. */
export function LookBy({ ways }: { ways: readonly Way[] }) {
  return (
    <RuledList>
      {ways.map(({ title, about, path }) => (
        <li key={path}>
          <a href={path}>{title}</a>: {about}
        </li>
      ))}
    </RuledList>
  );
}
