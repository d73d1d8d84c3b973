import type { ReactNode } from 'react';
import { hasRemains } from '#lib/answers/pathway';
import { degreePlace, programPlace } from '#lib/correct/places';
import type { CreditPathway } from '#lib/domain/catalog';
import { nameDegree, nameProgram } from '#lib/figures/behind';
import { formatDate } from '#lib/format/date';
import { degreeWithin } from '#lib/format/degree-title';
import type { Citations } from '#lib/site/citations';
import { DegreeName } from '../degree/degree-name';
import { ProgramName } from '../program/program-name';
import { ShortlistLink } from '../shortlist/shortlist-link';
import { CorrectLink } from '../ui/correct-link';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';
import { PathwayCredit } from './pathway-credit';
import { columnsInShort } from './pathway-in-short';
import { PathwayLinks } from './pathway-links';
import { Remains } from './remains';

/** Which ends of a pathway a row names; the other stands in the title of the page. */
type Ends = 'degree' | 'program' | 'both';

type PathwayColumn = Column<CreditPathway>;

const degreeColumn = (from: string | undefined): PathwayColumn => ({
  title: 'Degree',
  cell: (pathway) => (
    <>
      <DegreeName degree={pathway.degree} from={from} />
      <PathwayLinks
        pathway={pathway}
        from={from}
        correct={<CorrectLink page={nameProgram(pathway.program)} of={degreePlace(pathway)} />}
      />
    </>
  ),
});

const programColumn = (from: string | undefined): PathwayColumn => ({
  title: 'Program',
  cell: (pathway) => (
    <>
      <ProgramName program={pathway.program} />
      <PathwayLinks
        pathway={pathway}
        from={from}
        correct={<CorrectLink page={nameDegree(pathway.degree)} of={programPlace(pathway)} />}
      />
    </>
  ),
});

const bothColumns: readonly PathwayColumn[] = [
  { title: 'Program', cell: ({ program }) => <ProgramName program={program} /> },
  {
    title: 'Toward',
    cell: (pathway) => (
      <>
        <DegreeName degree={pathway.degree} />
        <PathwayLinks
          pathway={pathway}
          correct={<CorrectLink page={nameProgram(pathway.program)} of={degreePlace(pathway)} />}
        >
          <ShortlistLink
            program={pathway.program.slug}
            degree={pathway.degree.slug}
            about={`of ${pathway.program.title} and ${degreeWithin(pathway.degree)}`}
          >
            Shortlist
          </ShortlistLink>
        </PathwayLinks>
      </>
    ),
  },
];

const creditOf = (citations: Citations): PathwayColumn => ({
  title: 'Credit',
  className: 'w-[30%]',
  cell: (pathway) => <PathwayCredit pathway={pathway} citations={citations} />,
});

const conditions: PathwayColumn = {
  title: 'Conditions',
  isKnown: ({ conditions: named, note }) => named.length > 0 || Boolean(note),
  cell: ({ conditions: named, note }) => (
    <>
      {named.length > 0 ? named.join('; ') : <span className="text-ink-2">not found</span>}
      {note && <How>{note}</How>}
    </>
  ),
};

const remainsOf = (citations: Citations, from: string | undefined): PathwayColumn => ({
  title: 'What remains',
  label: 'Remains',
  isKnown: hasRemains,
  missing: 'what remains',
  cell: (pathway) => <Remains pathway={pathway} citations={citations} from={from} />,
});

const columnsOf = ({ ends, citations, from }: Pick<Props, 'ends' | 'citations' | 'from'>): readonly PathwayColumn[] =>
  ends === 'both'
    ? [...bothColumns, ...columnsInShort(citations)]
    : [
        ends === 'degree' ? degreeColumn(from) : programColumn(from),
        creditOf(citations),
        conditions,
        remainsOf(citations, from),
        { title: 'As of', cell: ({ asOf }) => formatDate(asOf) },
      ];

interface Props {
  pathways: readonly CreditPathway[];
  ends: Ends;
  citations: Citations;
  /** Where the visitor lives, whose rates the prices are. */
  from?: string | undefined;
  caption: ReactNode;
  label: string;
}

/** Credit pathways: who promises how much, on what terms, what remains, and how old the promise is. */
export function PathwayTable({ pathways, ends, citations, from, caption, label }: Props) {
  return (
    <Table
      cards
      label={`Table: ${label}`}
      caption={caption}
      columns={columnsOf({ ends, citations, from })}
      rows={pathways}
      keyOf={({ program, degree }) => `${program.slug} ${degree.slug}`}
    />
  );
}
