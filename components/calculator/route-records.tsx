import type { Figures } from '#lib/calculator/figure';
import { routeNames } from '#lib/calculator/names';
import { otherRule } from '#lib/calculator/nearest-other';
import type { Question } from '#lib/calculator/question';
import { noOther, tellOther } from '#lib/calculator/tell-other';
import { lowerFirst } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import type { LeastLeft } from '#lib/ways/remaining';
import { Renamed } from '../degree/renamed';
import { DegreeLink } from './degree-link';

interface Props {
  question: Question;
  figures: Figures;
  /** Which degree of the program leaves the least to pay. */
  left: readonly LeastLeft[];
}

/** Which records the names of the routes stand for. */
export function RouteRecords({ question, figures, left }: Props) {
  const { program, degree, direct, other, isOtherChosen } = question;
  const names = routeNames(question);
  return (
    <ul className="mt-4 grid gap-1 text-sm">
      {program && (
        <li>
          Program: <a href={routes.program(program.slug)}>{program.title}</a>, {program.institution.short}
        </li>
      )}
      {degree && (
        <li>
          Degree: <DegreeLink degree={degree} />. <Renamed degree={degree} />
        </li>
      )}
      {left.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
      {direct && direct !== degree && (
        <li>
          {names.direct.short}: <DegreeLink degree={direct} />, the full form, since the other begins after a program.{' '}
          {figures.whole.says}
        </li>
      )}
      {!other && !isOtherChosen && <li>Another degree: {lowerFirst(noOther)}</li>}
      {other && (
        <li>
          {names.other.short}: <DegreeLink degree={other} />. {figures.otherPrice.says}{' '}
          {!isOtherChosen && [tellOther(question), `Chosen by our rule: ${otherRule}.`].filter(Boolean).join(' ')}
        </li>
      )}
    </ul>
  );
}
