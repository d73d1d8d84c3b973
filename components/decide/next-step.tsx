import type { NextLink } from '#lib/decide/next-link';

/** A link that says how many records it leads to; in place of one that leads to none, that there is none. */
export function NextStep({ link: { text, to, count, field } }: { link: NextLink }) {
  if (count === 0) {
    return <span className="inline-block py-1.5">{`${text}: none on record${field ? ` in ${field}` : ''}`}</span>;
  }
  return (
    <a className="inline-block py-1.5" href={to}>
      {count === undefined ? text : `${text}: ${count}`}
    </a>
  );
}
