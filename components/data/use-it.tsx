import type { Program } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** The ways to get the data, and how to cite it, shown on one program. */
export function UseIt({ example }: { example: Program }) {
  const path = routes.program(example.slug);
  return (
    <TermList>
      <Term term="One record">
        Put <code>.json</code> or <code>.csv</code> behind the address of any program, degree, field or university:{' '}
        <a href={`${path}.json`}>{path}.json</a>.
      </Term>
      <Term term="A filtered list">
        The programs, the pathways and the comparisons have both forms too, under the same filters:{' '}
        <a href="/programs.csv?status=open&credit=yes">/programs.csv?status=open&amp;credit=yes</a>.
      </Term>
      <Term term="What the properties mean">
        <a href={routes.dataFile('openapi.json')}>OpenAPI 3.1 description</a> of every address, and JSON Schema
        (2020-12) of every record: <a href={routes.dataFile('schemas/Program.json')}>program</a>,{' '}
        <a href={routes.dataFile('schemas/Degree.json')}>degree</a>,{' '}
        <a href={routes.dataFile('schemas/Pathway.json')}>pathway</a>.
      </Term>
      <Term term="Changes">
        <a href={routes.atomFeed()}>Atom feed</a> and <a href={routes.jsonFeed()}>JSON Feed</a> of dated changes; each
        program has its own.
      </Term>
      <Term term="License">
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="external noopener">
          CC BY 4.0
        </a>
        : use it for anything, and name the source. The pages behind the figures belong to their owners.
      </Term>
      <Term term="How to cite">
        Steppingstone, title of the page, its address, and the day it was last checked. For example: Steppingstone, “
        {example.title}”, {siteUrl}
        {path}, checked {formatDate(example.lastVerified)}.
      </Term>
      <Term term="What will not change">
        Within version 1 no property is removed, renamed or given another meaning; new ones may come. A fact has the
        same properties whether it is known or not; what is not known is null.
      </Term>
    </TermList>
  );
}
