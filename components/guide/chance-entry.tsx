import type { Chance, Counted } from '#lib/domain/chance';
import { chanceAsked, chanceInWords, countedInWords, halvesOf } from '#lib/format/chance';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { HundredDots } from '../chart/hundred-dots';
import { Cites } from '../ui/cites';
import { NotFound } from '../ui/not-found';
import { Table } from '../ui/table';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

interface Props {
  chance: Chance;
  lookedOn: string;
  citations: Citations;
}

function Halves({ chance, counted }: { chance: Chance; counted: Counted }) {
  const all = {
    does: 'all',
    words: '100',
    people: counted.as === 'people' ? counted.of.toLocaleString('en-US') : undefined,
  };
  return (
    <Table
      label={`Both halves: ${chance.title}`}
      caption={`Both halves, ${counted.within}.`}
      columns={[
        { title: 'Who', cell: ({ does }) => does },
        { title: 'Of 100', numeric: true, cell: ({ words }) => words },
        {
          title: 'People',
          missing: counted.group ? 'how many of the people counted are in each half' : 'the number of people',
          numeric: true,
          isKnown: ({ people }) => people !== undefined,
          cell: ({ people }) => people,
        },
      ]}
      rows={[...halvesOf(chance, counted), all]}
      keyOf={({ does }) => does}
    />
  );
}

/** One chance: first what it cannot say, then both halves in words, drawn, and in a table, with who, when and out of how many. */
export function ChanceEntry({ chance, lookedOn, citations }: Props) {
  const { title, counted, lookedFor } = chance;
  const words = counted ? chanceInWords(chance, counted) : chanceAsked(chance);
  return (
    <article className="grid gap-x-8 gap-y-4 md:grid-cols-[auto_minmax(0,1fr)]">
      <h3 className="md:col-span-full">{title}</h3>
      <HundredDots
        filled={counted && halvesOf(chance, counted)[0].ofHundred}
        name={counted ? words : `${words} Not found.`}
      />
      <div className="grid min-w-0 content-start gap-4">
        {counted && (
          <p>
            <b>What it cannot say.</b> {counted.cannotSay}
          </p>
        )}
        <p className="font-serif text-lg/snug">{words}</p>
        {counted ? (
          <>
            <Halves chance={chance} counted={counted} />
            <TermList>
              <Term term="Out of how many">
                {countedInWords(counted)}
                <Cites citations={citations} sources={counted.sources} />
              </Term>
              <Term term="When">{`${counted.within}; published ${formatDate(counted.asOf)}`}</Term>
            </TermList>
          </>
        ) : (
          <p>
            <NotFound lookedOn={lookedOn} /> We looked for {lookedFor}
            <Cites citations={citations} sources={chance.sources} />
          </p>
        )}
      </div>
    </article>
  );
}
