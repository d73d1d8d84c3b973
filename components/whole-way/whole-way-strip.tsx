import type { ReactNode } from 'react';
import type { Citations } from '#lib/site/citations';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { RatesNote } from '../form/rates-note';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { WayAxis } from './way-axis';
import { WayBar } from './way-bar';
import { programLooks } from './way-looks';
import { WayWords } from './way-row';
import { WaySteps } from './way-steps';
import { WayTable } from './way-table';

interface Props {
  way: WholeWay;
  citations: Citations;
  /** Where the visitor says where they live; the calculator asks where it is left out. */
  chooser?: ReactNode;
}

/** Program, admission, what remains and the degree, beside the degree directly and the nearest one instead; its table below. */
export function WholeWayStrip({ way: whole, citations, chooser }: Props) {
  const { from, ways, steps, picture, says, isOld, lines, firmness, rates, calculatorHref } = whole;
  const program = programLooks[firmness ?? 'none'];
  const isOpen = picture.bars.some(({ openFrom }) => openFrom !== undefined);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <RatesNote from={from} />
      <figure>
        <ul>
          {ways.map((way) => {
            const bar = picture.bars.find(({ id }) => id === way.id);
            return (
              <li
                key={way.id}
                className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 border-b py-3 first:pt-0 last:border-0 lg:grid-cols-[19rem_minmax(0,1fr)]"
              >
                <WayWords way={way} whole={whole} />
                {bar && (
                  <div className="min-w-0">
                    <WayBar bar={bar} program={program} />
                    {way.program && <WaySteps steps={steps} bar={bar} program={program} citations={citations} />}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        <div className="lg:pl-82">
          <WayAxis marks={picture.marks} />
        </div>
        <figcaption className="text-xs text-ink-2 lg:pl-82">
          Months from the start. The double line is admission: you may not get it, and the wait for it is not counted.
          {picture.bars.some(({ isGateKnown }) => !isGateKnown) && ' Broken: its terms were not found.'}
          {isOpen && ' A torn bar has no known length.'}
          {isOld && (
            <>
              {' '}
              All prices here are older than two years or undated; <b>check before you pay</b>.
            </>
          )}
        </figcaption>
      </figure>
      {says.length > 0 && <p className="max-w-measure">{says.join(' ')}</p>}
      {rates.map(({ text, sources }) => (
        <p key={text} className="max-w-measure text-sm">
          {text}
          <Cites citations={citations} sources={sources} />
        </p>
      ))}
      {chooser}
      <p className="flex flex-wrap gap-x-6 text-sm print:hidden">
        <a className="inline-block py-1 font-semibold" href={calculatorHref}>
          Work it out with your own figures
        </a>
        {rates.length > 0 && !chooser && (
          <a className="inline-block py-1" href={`${calculatorHref}#from`}>
            Choose where you live
          </a>
        )}
      </p>
      <Fold title="The same in a table, with sources">
        <WayTable lines={lines} citations={citations} />
      </Fold>
    </div>
  );
}
