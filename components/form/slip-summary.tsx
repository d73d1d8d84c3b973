import type { Slip } from '#lib/form/form-reader';
import { plural } from '#lib/format/plural';

interface Props {
  slips: readonly Slip[];
  /** The same page without them. */
  without?: string | undefined;
}

/** What cannot be used of a form, before all else on the page, each a link to its box. */
export function SlipSummary({ slips, without }: Props) {
  const isOne = slips.length === 1;
  return (
    <section
      className="grid grid-cols-[minmax(0,1fr)] max-w-176 gap-2 border-2 border-ink p-4"
      aria-labelledby="slips-h"
    >
      <h2 id="slips-h" className="text-lg">
        {plural(slips.length, 'answer')} cannot be used
      </h2>
      <ul>
        {slips.map(({ name, label, words }) => (
          <li key={name}>
            <a className="inline-block py-1 font-semibold wrap-anywhere" href={`#${name}`}>
              {label}: {words}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        Nothing is worked out until {isOne ? 'it is' : 'they are'} mended or left out. Your other answers are kept.
      </p>
      {without && (
        <p className="text-sm">
          <a className="inline-block py-1" href={without}>
            Leave {isOne ? 'it' : 'them'} out and go on
          </a>
        </p>
      )}
    </section>
  );
}
