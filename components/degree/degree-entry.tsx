import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { Pick } from '../list/pick';
import { Answer } from '../ui/answer';
import { DegreeCreditLine } from './degree-credit-line';

const { tuition, length, credits, delivery } = degreeQuestions;
const columns = [tuition, length, credits];

/** One degree in the list; its numbers stand in the same columns as those above and below it. */
export function DegreeEntry({ degree }: { degree: Degree }) {
  return (
    <>
      <div className="e-head">
        <h2>
          <a href={routes.degree(degree.slug)}>{degree.title}</a>
        </h2>
        <p className="small quiet">{degree.institution.name}</p>
      </div>
      <dl className="e-facts">
        {columns.map(({ label, of }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Answer answer={of(degree)} place="list" />
            </dd>
          </div>
        ))}
        <div className="wd">
          <dt>{delivery.label}</dt>
          <dd>
            <Answer answer={delivery.of(degree)} place="list" />
          </dd>
        </div>
      </dl>
      <div className="e-credit">
        <DegreeCreditLine degree={degree} />
      </div>
      <Pick name="degree" record={degree} />
    </>
  );
}
