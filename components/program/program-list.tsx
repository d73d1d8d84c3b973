import type { ReactNode } from 'react';
import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { Answer } from '../ui/answer';
import { ScrollRegion } from '../ui/scroll-region';
import { StatusMark } from '../ui/status-mark';
import { ProgramCredit } from './program-credit';

const { price, duration } = programQuestions;

interface Props {
  programs: readonly Program[];
  caption: ReactNode;
  label: string;
}

/** Programs under each other: status, price, length and where each counts. */
export function ProgramList({ programs, caption, label }: Props) {
  return (
    <ScrollRegion label={`Table: ${label}`}>
      <table className="ledger list">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Program</th>
            <th scope="col">Price</th>
            <th scope="col">Length</th>
            <th scope="col" className="w">
              Where it counts
            </th>
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr key={program.slug}>
              <th scope="row">
                <a
                  href={routes.program(program.slug)}
                  lang={program.languages[0] === 'en' ? undefined : program.languages[0]}
                >
                  {program.title}
                </a>
                <span className="how">{program.institution.name}</span>
                <StatusMark status={program.status} />
              </th>
              <td data-l="Price">
                <Answer answer={price.of(program)} place="list" />
              </td>
              <td data-l="Length">
                <Answer answer={duration.of(program)} place="list" />
              </td>
              <td data-l="Counts">
                <ProgramCredit program={program} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
