import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { exampleRates, exampleYears, federalLoan, monthlyPayment } from '#lib/pages/loan';
import { routes } from '#lib/site/routes';
import { type Column, Table } from '../ui/table';

type Rate = (typeof exampleRates)[number];

/** What is borrowed in the table, in US dollars. */
const borrowed = 10_000;

/** With cents in every row, so that a column can be read down. */
const { format: dollars } = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

const columns: readonly Column<Rate>[] = [
  { title: 'Interest a year', cell: (rate) => `${rate}%` },
  ...exampleYears.map(
    (years): Column<Rate> => ({
      title: `A month, ${plural(years, 'year')}`,
      numeric: true,
      cell: (rate) => dollars(monthlyPayment(borrowed, rate, years)),
    }),
  ),
  ...exampleYears.map(
    (years): Column<Rate> => ({
      title: `In all, ${plural(years, 'year')}`,
      numeric: true,
      cell: (rate) => dollars(monthlyPayment(borrowed, rate, years) * years * 12),
    }),
  ),
];

/** What a loan of $10,000 costs a month at several rates of interest, and how that is worked out. */
export function LoanPayments() {
  return (
    <>
      <Table
        cards
        label="Payments of a loan"
        caption={
          <>
            <b>What each {formatMoney({ min: borrowed, max: borrowed, currency: 'USD' })} borrowed costs.</b> Computed.
            The rates are examples, not offers.
          </>
        }
        columns={columns}
        rows={exampleRates}
        keyOf={String}
      />
      <p className="mt-4 max-w-measure text-sm">
        Interest and repayment of new federal loans stand with{' '}
        <a href={routes.payers(federalLoan)}>the federal loan for graduate students</a>, as we read them in copies;
        their fee was not found. Ask for the rate before you sign, and look for its row. The payment is P × r ÷ (1 − (1
        + r)
        <sup>−n</sup>), with P the amount, r the yearly rate divided by 12, and n the number of payments, all of them
        equal. Interest that runs while you study comes on top.
      </p>
    </>
  );
}
