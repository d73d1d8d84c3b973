import type { ReactNode } from 'react';
import type { Scale } from '#lib/chart/scale';
import { How } from '../ui/how';
import { ScaleLine } from './scale-line';

export interface ChartRow {
  readonly title: string;
  /** The years of its values, and how many they are. */
  readonly how: string;
  /** Its values in words. */
  readonly value: string;
  readonly picture: ReactNode;
}

interface Props {
  scale: Scale;
  format: (mark: number) => string;
  rows: readonly ChartRow[];
}

const columns =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,7fr)]';

/** Rows on one scale: what it is, its values in words, and its values drawn; on a phone the drawing stands below. */
export function ChartRows({ scale, format, rows }: Props) {
  return (
    <>
      <div className={columns}>
        <div className="col-span-full md:col-start-3 md:px-2">
          <ScaleLine scale={scale} format={format} />
        </div>
      </div>
      <ul className="border-b border-ink text-sm">
        {rows.map(({ title, how, value, picture }) => (
          <li key={title} className={`${columns} items-start border-t py-2 first:border-ink`}>
            <span>
              {title}
              <How>{how}</How>
            </span>
            <span className="text-right font-serif text-base/snug font-medium">{value}</span>
            <span className="col-span-full md:col-auto md:px-2">{picture}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
