import type { Catalog, Institution } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { universityVerdict } from '#lib/verdict/university';
import { inOne } from '#lib/verdict/verdict';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

interface Props {
  catalog: Catalog;
  universities: readonly Institution[];
}

/** Universities with what each comes to on record. */
export function UniversityList({ catalog, universities }: Props) {
  return (
    <TermList>
      {universities.map((university) => (
        <Term key={university.slug} term={<a href={routes.university(university.slug)}>{university.name}</a>}>
          {inOne(universityVerdict(catalog, university))}
        </Term>
      ))}
    </TermList>
  );
}
