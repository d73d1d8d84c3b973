import type { ReactNode } from 'react';
import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { Answer } from '../ui/answer';
import { ScrollRegion } from '../ui/scroll-region';
import { DegreeCreditLine } from './degree-credit-line';

const { tuition, length } = degreeQuestions;

interface Props {
  degrees: readonly Degree[];
  caption: ReactNode;
  label: string;
}

/** Degrees under each other: tuition, length, and the credit each accepts. */
export function DegreeList({ degrees, caption, label }: Props) {
  return (
    <ScrollRegion label={`Table: ${label}`}>
      <table className="ledger list">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Degree</th>
            <th scope="col">Tuition</th>
            <th scope="col">Length</th>
            <th scope="col" className="w">
              Credit it accepts
            </th>
          </tr>
        </thead>
        <tbody>
          {degrees.map((degree) => (
            <tr key={degree.slug}>
              <th scope="row">
                <a href={routes.degree(degree.slug)}>{degree.title}</a>
                <span className="how">{degree.institution.name}</span>
              </th>
              <td data-l="Tuition">
                <Answer answer={tuition.of(degree)} place="list" />
              </td>
              <td data-l="Length">
                <Answer answer={length.of(degree)} place="list" />
              </td>
              <td data-l="Credit">
                <DegreeCreditLine degree={degree} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
