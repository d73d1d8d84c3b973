import type { ReactNode } from 'react';
import type { BoxName } from '#lib/calculator/boxes';
import type { FormState } from '#lib/calculator/form-state';
import type { Option } from '#lib/side-by-side/options';
import { routes } from '#lib/site/routes';
import { DayField } from '../form/day-field';
import { FromField } from '../form/from-field';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { FigureField } from './figure-field';
import { OtherField } from './other-field';
import { PlansField } from './plans-field';

const first: readonly BoxName[] = ['left', 'hours', 'program-help', 'degree-help'];

const groups: readonly { readonly title: string; readonly names: readonly BoxName[] }[] = [
  { title: 'Program and credit', names: ['price', 'exam', 'again', 'credit', 'grant'] },
  {
    title: 'The degrees',
    names: ['unit', 'whole', 'fees', 'left-months', 'whole-months', 'other-price', 'other-months'],
  },
];

/** Boxes that say nothing where no program is chosen. */
const ofProgram: ReadonlySet<BoxName> = new Set<BoxName>([
  'left',
  'hours',
  'program-help',
  'price',
  'exam',
  'again',
  'credit',
  'grant',
  'left-months',
]);

function Fields({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-2">{children}</div>;
}

interface Props {
  form: FormState;
  degrees: readonly Option[];
}

/** What the visitor may put in place of the record’s figures: the ones that matter most first, the others folded. */
export function FigureForm({ form, degrees }: Props) {
  const { question, cleared } = form;
  const { program, degree, typed, slips, start } = question;
  const hasSlip = (names: readonly string[]): boolean => slips.some(({ name }) => names.includes(name));
  const isAsked = (name: BoxName): boolean => program !== undefined || !ofProgram.has(name);
  const asked = groups
    .map(({ title, names }) => ({ title, names: names.filter(isAsked) }))
    .filter(({ names }) => names.length > 0);
  const fieldsOf = (names: readonly BoxName[]) =>
    names.filter(isAsked).map((name) => <FigureField key={name} form={form} name={name} />);
  return (
    <Section id="form" title="Your figures" hint="They stay in the address of this page and nowhere else." isOffPaper>
      <form className="grid max-w-232 gap-6" action={routes.calculator()} method="get" autoComplete="off">
        {program && <input type="hidden" name="program" value={program.slug} />}
        {degree && <input type="hidden" name="degree" value={degree.slug} />}
        <Fields>
          {fieldsOf(first)}
          {program && <PlansField question={question} />}
          {fieldsOf(['pay'])}
          <FromField
            from={question.from}
            hint="For the rates of degrees, and the nearest one elsewhere: your country first."
          />
        </Fields>
        <FoldList>
          {asked.map(({ title, names }) => (
            <Fold
              key={title}
              title={`${title}: ${names.length} more`}
              isOpen={hasSlip(names) || names.some((name) => typed.get(name))}
            >
              <Fields>{fieldsOf(names)}</Fields>
            </Fold>
          ))}
          <Fold title="Another degree, start, and paying back" isOpen={hasSlip(['start', 'years', 'rate'])}>
            <Fields>
              <OtherField question={question} degrees={degrees} />
              <DayField
                name="start"
                label="Start"
                value={start ?? typed.get('start') ?? ''}
                hint="For the months in which each route would end, and the calendar years in which your employer helps."
                isYours={start !== undefined}
                slip={slips.find(({ name }) => name === 'start')}
              />
              {fieldsOf(['years', 'rate'])}
            </Fields>
          </Fold>
        </FoldList>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button>Work it out</Button>
          {cleared && <a href={cleared.href}>{cleared.words}</a>}
        </p>
      </form>
    </Section>
  );
}
