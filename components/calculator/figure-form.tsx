import { type BoxName, boxes, defaults } from '#lib/calculator/boxes';
import { oneUnit, unitOf } from '#lib/calculator/degree-figures';
import type { FormState } from '#lib/calculator/form-state';
import type { Option } from '#lib/side-by-side/options';
import { routes } from '#lib/site/routes';
import { DayField } from '../form/day-field';
import { FormField } from '../form/form-field';
import { FromField } from '../form/from-field';
import { NumberField } from '../form/number-field';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Ours, RecordHint } from './record-hint';

const groups: readonly { readonly title: string; readonly names: readonly BoxName[] }[] = [
  { title: 'Program and credit', names: ['price', 'exam', 'again', 'credit', 'grant'] },
  {
    title: 'The degrees',
    names: ['unit', 'whole', 'fees', 'left-months', 'whole-months', 'other-price', 'other-months'],
  },
];

const first: readonly BoxName[] = ['left', 'hours', 'program-help', 'degree-help', 'pay'];

interface Props {
  form: FormState;
  degrees: readonly Option[];
}

/** What the visitor may put in place of the record’s figures: the five that matter most first, the others folded. */
export function FigureForm({ form, degrees }: Props) {
  const { question, recordOf, signOf } = form;
  const { typed, slips } = question;
  const hasSlip = (names: readonly string[]): boolean => slips.some(({ name }) => names.includes(name));
  const unit = unitOf(question.degree);
  const units: Partial<Record<BoxName, string>> = {
    hours: 'hours a week',
    'program-help': '%',
    'degree-help': 'a year',
    pay: 'a month',
    again: 'courses',
    credit: unit ?? '% of the degree',
    unit: `a ${oneUnit(question.degree)}`,
    'left-months': 'months',
    'whole-months': 'months',
    'other-months': 'months',
    years: 'years',
    rate: '% a year',
  };
  const field = (name: BoxName) => {
    return (
      <NumberField
        key={name}
        box={boxes[name]}
        value={typed.get(name) ?? ''}
        hint={<RecordHint name={name} record={recordOf(name)} />}
        sign={signOf(name)}
        unit={units[name]}
        slip={slips.find((slip) => slip.name === name)}
      />
    );
  };
  return (
    <form className="grid max-w-232 gap-6 print:hidden" action={routes.calculator()} method="get" autoComplete="off">
      {question.program && <input type="hidden" name="program" value={question.program.slug} />}
      {question.degree && <input type="hidden" name="degree" value={question.degree.slug} />}
      <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-2">
        {first.map(field)}
        <FromField
          from={question.from}
          hint="For the rates of degrees, and the nearest one elsewhere: your country first."
        />
      </div>
      <FoldList>
        {groups.map(({ title, names }) => (
          <Fold
            key={title}
            title={`${title}: ${names.length} more`}
            isOpen={hasSlip(names) || names.some((name) => typed.get(name))}
          >
            <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-2">{names.map(field)}</div>
          </Fold>
        ))}
        <Fold title="Another degree, start, and paying back" isOpen={hasSlip(['start', 'years', 'rate'])}>
          <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-2">
            <FormField
              id="other"
              label="Another degree to compare"
              hint={
                <Ours>
                  same field, price known, your country first if you say it, online first, then the lowest price
                </Ours>
              }
              isYours={question.isOtherChosen}
            >
              <Choice name="other" value={question.isOtherChosen ? (question.other?.slug ?? 'none') : ''}>
                <option value="">The nearest we know</option>
                <option value="none">None</option>
                {degrees.map(({ slug, label }) => (
                  <option key={slug} value={slug}>
                    {label}
                  </option>
                ))}
              </Choice>
            </FormField>
            <DayField
              name="start"
              label="Start"
              value={question.start ?? typed.get('start') ?? ''}
              hint="For the months in which each route would end."
              isYours={question.start !== undefined}
              slip={slips.find(({ name }) => name === 'start')}
            />
            <NumberField
              box={boxes.years}
              value={typed.get('years') ?? ''}
              hint={<Ours>{defaults.years}</Ours>}
              unit={units.years}
              slip={slips.find(({ name }) => name === 'years')}
            />
            <NumberField
              box={boxes.rate}
              value={typed.get('rate') ?? ''}
              hint={<Ours>{defaults.rate}</Ours>}
              unit={units.rate}
              slip={slips.find(({ name }) => name === 'rate')}
            />
          </div>
        </Fold>
      </FoldList>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>Work it out</Button>
        {form.cleared && <a href={form.cleared.href}>{form.cleared.words}</a>}
      </p>
    </form>
  );
}
