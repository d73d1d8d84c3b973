import type { Field } from '#lib/domain/catalog';
import { languages, mathLevels } from '#lib/domain/program';
import { languageLabels, mathLabels } from '#lib/format/labels';
import { boxes } from '#lib/match/answers';
import type { Match } from '#lib/match/match';
import { answersInWords } from '#lib/match/words';
import { routes } from '#lib/site/routes';
import { FormField } from '../form/form-field';
import { FromField } from '../form/from-field';
import { NumberField } from '../form/number-field';
import { OpenWhenWide } from '../list/open-when-wide';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';

interface Props {
  match: Match;
  fields: readonly Field[];
}

/** The questions, with the answers as given: folded on a phone once there is a result. */
export function MatchForm({ match, fields }: Props) {
  const { answers, typed, slips, result, direct } = match;
  const slipOf = (name: string) => slips.find((slip) => slip.name === name);
  const { budget, hours, degreeBudget } = boxes;
  const isMore = Boolean(answers.mathematics || answers.language || answers.from || typed(degreeBudget.name));
  return (
    <form className="print:hidden" action={routes.match()} method="get" autoComplete="off" aria-label="Your answers">
      <OpenWhenWide id="answers" title="Your answers" note={answersInWords(answers)} isOpen={!result && !direct}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 py-4">
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
          <fieldset>
            <legend className="mb-1 text-sm/snug font-semibold">Must it count toward a degree?</legend>
            <label className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1.5 text-sm/snug">
              <input type="radio" name="degree" value="yes" defaultChecked={answers.degree} />
              Yes, by a university’s word
            </label>
            <label className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1.5 text-sm/snug">
              <input type="radio" name="degree" value="no" defaultChecked={!answers.degree} />
              No
            </label>
          </fieldset>
          <NumberField
            box={budget}
            value={typed(budget.name)}
            hint="US dollars. Prices in other money are not converted."
            sign="$"
            unit="in all"
            slip={slipOf(budget.name)}
          />
          <NumberField
            box={hours}
            value={typed(hours.name)}
            hint="One course at a time."
            unit="hours"
            slip={slipOf(hours.name)}
          />
          <FoldList>
            <Fold title="Mathematics, language, a whole degree, where you live" isOpen={isMore}>
              <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-2">
                <FormField id="mathematics" label="Mathematics you have">
                  <Choice name="mathematics" value={answers.mathematics ?? 'any'}>
                    <option value="any">Any</option>
                    {mathLevels.map((level) => (
                      <option key={level} value={level}>
                        {level === 'none' ? 'None' : mathLabels[level]}
                      </option>
                    ))}
                  </Choice>
                </FormField>
                <FormField id="language" label="Language you can study in">
                  <Choice name="language" value={answers.language ?? 'any'}>
                    <option value="any">Any</option>
                    {languages.map((language) => (
                      <option key={language} value={language}>
                        {languageLabels[language]}
                      </option>
                    ))}
                  </Choice>
                </FormField>
                <NumberField
                  box={degreeBudget}
                  value={typed(degreeBudget.name)}
                  hint="US dollars. It picks master’s degrees to apply to directly, and no program."
                  sign="$"
                  unit="in all"
                  slip={slipOf(degreeBudget.name)}
                />
                <FromField
                  from={answers.from}
                  hint="For the rates of those degrees: your country’s come first. It picks no program."
                />
              </div>
            </Fold>
          </FoldList>
          <div>
            <Button>Show what fits</Button>
          </div>
        </div>
      </OpenWhenWide>
    </form>
  );
}
