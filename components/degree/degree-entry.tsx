import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { ListEntry } from '../list/list-entry';
import { DegreeCreditLine } from './degree-credit-line';

const { length, credits, delivery } = degreeQuestions;
const figures = [tuitionOrLeft, length, credits];

/** One degree in the list. */
export function DegreeEntry({ degree }: { degree: Degree }) {
  return (
    <ListEntry
      name="degree"
      record={degree}
      title={
        <a className="entry-link" href={routes.degree(degree.slug)}>
          {degree.title}
        </a>
      }
      about={<span className="text-ink-2">{degree.institution.name}</span>}
      figures={figures}
      inWords={delivery}
      credit={<DegreeCreditLine degree={degree} />}
    />
  );
}
