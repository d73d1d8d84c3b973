import type { ReactNode } from 'react';
import type { LeastWays } from '#lib/decide/least';
import { degreeWithin } from '#lib/format/degree-title';
import type { Citations } from '#lib/site/citations';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { LeastFold } from '../decide/least-fold';
import type { RecordSection } from '../layout/record-sections';
import { WholeWayStrip } from './whole-way-strip';

/** What the strip shows, in a line. */
export const aboutWay = ({ program, degree }: WholeWay): string => {
  const end = `${degreeWithin(degree)}, ${degree.institution.short}`;
  const about = program ? `From ${program.title}, ${program.institution.short}, to ${end}.` : `To ${end}.`;
  return `${about} Bars are true to scale in months.`;
};

/**
 * The strip as a part of a record’s page; none where there is no way to show.
 *
 * @param least the two ways that ask for less
 * @param chooser where the visitor says where they live, when that changes something
 */
export const wholeWaySections = (
  way: WholeWay | undefined,
  least: LeastWays,
  chooser?: ReactNode,
): RecordSection<{ citations: Citations }>[] =>
  way
    ? [
        {
          id: 'way',
          title: way.program ? 'The whole way' : 'The degree, and what else there is',
          hint: aboutWay(way),
          show: ({ citations }) => (
            <>
              <WholeWayStrip way={way} citations={citations} chooser={chooser} />
              <LeastFold least={least} />
            </>
          ),
        },
      ]
    : [];
