import type { Decide } from '#lib/decide/decide';
import { factQuestions, weightLabels, weightWords } from '#lib/decide/questions';
import type { Field } from '#lib/domain/catalog';
import { factNames, weightNames } from '#lib/domain/decision';
import { boxes } from '#lib/match/answers';
import { routes } from '#lib/site/routes';
import { FormField } from '../form/form-field';
import { NumberField } from '../form/number-field';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { RadioField } from './radio-field';

const levels = weightWords.map((words, level) => [String(level), `${level} ${words}`] as const);

interface Props {
  page: Decide;
  fields: readonly Field[];
}

/** The questions, with the answers as given; on paper, the checklist. */
export function DecideForm({ page: { answers, typed, slips }, fields }: Props) {
  const slipOf = (name: string) => slips.find((slip) => slip.name === name);
  return (
    <form action={routes.decide()} method="get" autoComplete="off" aria-label="Your answers">
      <h3>Seven facts</h3>
      {factNames.map((name) => (
        <RadioField
          key={name}
          name={name}
          asks={factQuestions[name].asks}
          hint={factQuestions[name].hint}
          value={answers.facts[name] ?? ''}
          options={Object.entries(factQuestions[name].answers)}
        />
      ))}
      <h3 className="mt-8">Eight things to weigh</h3>
      <p className="mt-1 text-sm text-ink-2">From 0, which says nothing, to 4. What weighs more stands higher.</p>
      {weightNames.map((name) => (
        <RadioField
          key={name}
          name={name}
          asks={weightLabels[name]}
          value={answers.weights[name] === undefined ? '' : String(answers.weights[name])}
          options={levels}
        />
      ))}
      <h3 className="mt-8">For the links</h3>
      <p className="mt-1 text-sm text-ink-2">These speak for nothing. The match, the calculator and lists get them.</p>
      <div className="mt-3 grid max-w-160 gap-5 md:grid-cols-3">
        <FormField id="field" label="Field">
          <Choice name="field" value={answers.field?.slug ?? ''}>
            <option value="">Any field</option>
            {fields.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </Choice>
        </FormField>
        <NumberField
          box={boxes.budget}
          value={typed(boxes.budget.name)}
          sign="$"
          unit="in all"
          slip={slipOf(boxes.budget.name)}
        />
        <NumberField box={boxes.hours} value={typed(boxes.hours.name)} unit="hours" slip={slipOf(boxes.hours.name)} />
      </div>
      <div className="mt-5 print:hidden">
        <Button>Show what speaks for what</Button>
      </div>
    </form>
  );
}
