import type { ReactNode } from 'react';
import { formatCountry } from '#lib/format/country';

interface Props {
  /** Where the visitor lives; there is no note where they did not say. */
  from: string | undefined;
  children?: ReactNode;
}

/** For whom prices are that depend on where one lives. */
export function RatesNote({ from, children }: Props) {
  if (!from) return null;
  return (
    <p className="max-w-measure text-sm">
      Where a source tells rates apart, these are for someone who lives in your country, {formatCountry(from)}, and is
      its citizen. {children}
    </p>
  );
}
