import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { routes } from '#lib/site/routes';
import { degreeVerdict } from '#lib/verdict/degree';
import { EntryVerdict } from '../credit/entry-verdict';
import { ListEntry } from '../list/list-entry';

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
      about={degree.institution.name}
      figures={figures}
      inWords={delivery}
      verdict={<EntryVerdict verdict={degreeVerdict(degree)} pathway={findBest(degree.accepts)} />}
    />
  );
}
