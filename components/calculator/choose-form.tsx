import type { DegreeChoices } from '#lib/calculator/choices';
import { type Question, questionPairs } from '#lib/calculator/question';
import type { Option } from '#lib/side-by-side/options';
import { routes } from '#lib/site/routes';
import { FromChoice } from '../form/from-choice';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Section } from '../ui/section';

interface Props {
  question: Question;
  programs: readonly Option[];
  degrees: DegreeChoices;
  /** The page that answers, and what its button says. */
  action?: string;
  submit?: string;
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ slug, label }) => (
    <option key={slug} value={slug}>
      {label}
    </option>
  ));
}

/**
 * Which program, and which degree. Without a degree the firmest that the program leads to is taken. What was answered
 * elsewhere before the first choice goes along.
 */
export function ChooseForm({
  question,
  programs,
  degrees,
  action = routes.calculator(),
  submit = 'Work it out',
}: Props) {
  const isChosen = question.program !== undefined || question.degree !== undefined;
  return (
    <Section id="choose" title={isChosen ? 'Another program or degree' : 'Which program'} isOffPaper>
      <form className="grid max-w-184 gap-4" action={action} method="get" autoComplete="off">
        <Field id="program" label="Program">
          <Choice name="program" value={question.program?.slug ?? ''}>
            <option value="">Choose one</option>
            <Options options={programs} />
          </Choice>
        </Field>
        <Field id="degree" label="Degree">
          <Choice name="degree" value={question.degree?.slug ?? ''}>
            <option value="">The firmest that the program leads to</option>
            {degrees.linked.length > 0 && (
              <optgroup label="Linked to this program">
                <Options options={degrees.linked} />
              </optgroup>
            )}
            <optgroup label="Any other degree">
              <Options options={degrees.others} />
            </optgroup>
          </Choice>
        </Field>
        {isChosen ? (
          question.from && <input type="hidden" name="from" value={question.from} />
        ) : (
          <>
            <Field id="from" label="Where you live">
              <FromChoice from={question.from} />
            </Field>
            {questionPairs(question, { from: null }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          </>
        )}
        <Button className="w-max">{submit}</Button>
      </form>
    </Section>
  );
}
