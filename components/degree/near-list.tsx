import { isAnswered } from '#lib/answers/choose';
import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { formatCountry } from '#lib/format/country';
import { notFoundInWords } from '#lib/format/not-found';
import { lowerFirst } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import { degreeFrom } from '#lib/ways/work-out-way';
import { Answer } from '../ui/answer';
import { How } from '../ui/how';
import { RuledList } from '../ui/ruled-list';

const { price, length, delivery } = degreeQuestions;
/** What is told of each, and where it stands: price under price and length under length, whichever others are known. */
const asked = [
  { ...delivery, place: 'col-span-full md:col-span-1 md:col-start-1' },
  { ...price, place: 'col-start-1 md:col-start-2' },
  { ...length, place: 'col-start-1 min-[19rem]:col-start-2 md:col-start-3' },
];

/** Only others having a price is another thing than nobody having one. */
const nameOf = (label: string, { tuition }: Degree, from: string | undefined): string =>
  from && label === price.label && tuition.state === 'known' ? `price for ${formatCountry(from)}` : lowerFirst(label);

interface Props {
  degrees: readonly Degree[];
  /** Where the visitor lives, whose rates the prices are. */
  from?: string | undefined;
}

/** Degrees to weigh against a program, a few lines each: where, at what price, how long; the rest is on their pages. */
export function NearList({ degrees, from }: Props) {
  return (
    <RuledList>
      {degrees.map((degree) => {
        const answers = asked.map(({ label, of, place }) => ({
          label,
          place,
          answer: of(degreeFrom(degree, from).degree),
        }));
        const silent = answers.filter((one) => !isAnswered(one));
        return (
          <li key={degree.slug}>
            <a className="entry-link font-semibold" href={routes.degree(degree.slug, from)}>
              {`${degree.institution.short}: ${degree.title}`}
            </a>
            <div className="mt-1 grid grid-cols-1 items-baseline gap-x-4 gap-y-1 text-sm min-[19rem]:grid-cols-2 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]">
              {answers.filter(isAnswered).map(({ label, place, answer }) => (
                <div key={label} className={place}>
                  <Answer answer={answer} place="list" />
                </div>
              ))}
            </div>
            {silent.length > 0 && <How>{notFoundInWords(silent.map(({ label }) => nameOf(label, degree, from)))}</How>}
            {degree.tryFirst && <How>You can start without being admitted.</How>}
          </li>
        );
      })}
    </RuledList>
  );
}
