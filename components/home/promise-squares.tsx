import type { Program } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { currentPrice } from '#lib/domain/program-figures';
import { formatYear } from '#lib/format/date';
import { firmnessLabels, noPromise } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { titleLanguage } from '#lib/format/title-language';
import type { Home } from '#lib/pages/home';
import type { PromiseGroup } from '#lib/pages/promise-squares';
import { routes } from '#lib/site/routes';
import { FirmnessCells } from '../credit/firmness-mark';

/** One program: a link with a hidden name, filled where its price is known; from a tablet on with the price inside. */
function Square({ program, isFirm }: { program: Program; isFirm: boolean }) {
  const { title, institution, slug } = program;
  const price = findKnown(currentPrice(program));
  const earlier = price ? undefined : findKnown(program.price);
  const look = isFirm
    ? { priced: 'square-firm-priced', empty: 'square-firm-empty' }
    : { priced: 'square-priced', empty: 'square-empty' };
  const [said] = [price ?? earlier].flatMap((one) => (one ? `${formatMoney(one.value)}, ${formatYear(one.asOf)}` : []));
  const told = price ? said : earlier ? `price not found; of an earlier version ${said}` : 'price not found';
  return (
    <a
      className={`square ${price ? look.priced : look.empty}`}
      href={routes.program(slug)}
      title={`${title}, ${institution.short}: ${told}`}
    >
      <span className="sr-only">
        <span lang={titleLanguage(program)}>{title}</span>, {institution.short}: {told}
      </span>
      {price && (
        <span className="max-md:hidden" aria-hidden="true">
          {formatMoney({ ...price.value, max: price.value.min })}
          {price.value.max > price.value.min && '+'}
        </span>
      )}
    </a>
  );
}

function Group({ group: { promise, programs } }: { group: PromiseGroup }) {
  const isFirm = promise === 'amount' || promise === 'credit';
  return (
    <li className="border-b py-2.5 first:border-t md:grid md:grid-cols-[15rem_minmax(0,1fr)] md:gap-x-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
      <h3 className="mb-1.5 flex items-baseline gap-1.5 font-sans text-sm/snug font-normal">
        <FirmnessCells firmness={promise} />
        <a className="inline-block py-0.5" href={routes.programs(`?status=open&credit=${promise}`)}>
          {promise === 'none' ? noPromise : firmnessLabels[promise]}
        </a>
        <span className="ml-auto font-serif text-lg/none font-medium">{programs.length}</span>
      </h3>
      <ol className="flex flex-wrap gap-1">
        {programs.map((program) => (
          <li key={program.slug}>
            <Square program={program} isFirm={isFirm} />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The open programs, one square each, under the firmest promise of credit that we found for it. */
export function PromiseSquares({ home: { groups, open, prices } }: { home: Home }) {
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-6 text-sm text-ink-2">
        <span>
          <i className="mr-1.5 inline-block size-3.5 border border-control bg-rule align-[-0.12rem] forced-colors:bg-[LinkText] print:[print-color-adjust:exact]" />
          {`price known: ${prices.known} of ${open}, ${prices.years}`}
        </span>
        <span>
          <i className="mr-1.5 inline-block size-3.5 border border-dashed border-control align-[-0.12rem]" />
          {`price not found: ${open - prices.known}`}
        </span>
      </p>
      <ul>
        {groups.map((group) => (
          <Group key={group.promise} group={group} />
        ))}
      </ul>
      <p className="mt-3 text-sm print:hidden">
        <a className="inline-block py-1 font-semibold" href={routes.programs('?status=open&sort=share')}>
          The same as a list: {plural(open, 'open program')}, the firmest promise first
        </a>
      </p>
    </>
  );
}
