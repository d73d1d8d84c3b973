import type { Metadata } from 'next';
import { ChooseForm } from '#components/calculator/choose-form';
import { FigureForm } from '#components/calculator/figure-form';
import { NoProgram } from '#components/calculator/no-program';
import { CalculatorResult } from '#components/calculator/result';
import { SlipSummary } from '#components/form/slip-summary';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { IgnoredValues } from '#components/list/ignored-values';
import { PageTitle } from '#components/ui/page-title';
import { choicesOf } from '#lib/calculator/choices';
import { formOf } from '#lib/calculator/form-state';
import { questionToSearch, recordsOf, titleOf } from '#lib/calculator/question';
import { calculate } from '#lib/calculator/view';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pickerOptions } from '#lib/side-by-side/options';
import { dataAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import { readQuestionFrom } from '#lib/ways/question-from';
import { leastLeft } from '#lib/ways/remaining';
import type { AddressProps } from '../address-props';

const deck =
  'Choose a program. We put its price, its degree and the nearest degree elsewhere beside each other, say what is not known, and take your own figures in place of ours.';

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const question = readQuestionFrom(await getCatalog(), await searchParams);
  const title = titleOf(question);
  return {
    ...pageMetadata({
      title: question.slips.length > 0 ? `Error: ${title}` : title,
      description:
        'What a MicroMasters program, its degree and a degree elsewhere come to in money and months, with your own figures in place of ours.',
      alternates: dataAlternates(routes.calculator(), questionToSearch(question)),
    }),
    robots: question.program || question.degree || question.from ? { index: false } : null,
  };
}

export default async function CalculatorPage({ searchParams }: AddressProps) {
  const catalog = await getCatalog();
  const question = readQuestionFrom(catalog, await searchParams);
  const { program, degree, slips, ignored } = question;
  const form = formOf(question);
  const isAsked = program !== undefined || degree !== undefined;
  const figures = isAsked && <FigureForm form={form} degrees={pickerOptions(catalog).degrees} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Calculator' }]} />
      <PageTitle title={titleOf(question)} deck={isAsked ? undefined : deck}>
        <IgnoredValues ignored={ignored} />
      </PageTitle>
      {slips.length > 0 && <SlipSummary slips={slips} without={routes.calculator(questionToSearch(question))} />}
      {degree && !program && <NoProgram degree={degree} from={question.from} />}
      {isAsked && slips.length === 0 ? (
        <CalculatorResult
          view={calculate(catalog, question)}
          form={form}
          payers={catalog.payers}
          least={leastWays(catalog, question.program)}
          left={program ? leastLeft(catalog, program, question.from) : []}
        >
          {figures}
        </CalculatorResult>
      ) : (
        figures
      )}
      <ChooseForm question={question} {...choicesOf(catalog, question)} />
      {recordsOf(question).length > 0 && <ListCheckedLine records={recordsOf(question)} />}
    </>
  );
}
