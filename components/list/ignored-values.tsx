import type { IgnoredValue } from '#lib/site/ignored-values';

interface Props {
  ignored: readonly IgnoredValue[];
}

/** What we did not understand of the address, in words. */
export function IgnoredValues({ ignored }: Props) {
  if (ignored.length === 0) return null;
  return (
    <div className="mt-3 border-l-3 border-ink pl-4 text-sm">
      <p>We ignored part of this address:</p>
      <ul>
        {ignored.map(({ name, value, reason }) => (
          <li key={`${name} ${value}`}>
            <code className="font-sans font-semibold wrap-anywhere">
              {name}={value}
            </code>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
