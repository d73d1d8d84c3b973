import { boxes } from '#lib/calculator/boxes';
import type { FormState } from '#lib/calculator/form-state';
import { questionPairs } from '#lib/calculator/question';
import type { Turn } from '#lib/calculator/turn';
import { tellStretches } from '#lib/calculator/turn-words';
import { whomToAsk } from '#lib/calculator/whom-to-ask';
import { routes } from '#lib/site/routes';
import { NumberField } from '../form/number-field';
import { Button } from '../ui/button';
import { TurnPanel } from '../ui/turn-panel';
import { TurnBar } from './turn-bar';

/** The one figure that turns the order of the routes: where, whom to ask, and its box. */
export function TurnSection({ turn, form }: { turn: Turn | undefined; form: FormState }) {
  const { question, signOf } = form;
  if (!turn) {
    return (
      <TurnPanel id="turn" kicker="The figure that turns it" title="Nothing we tried turns it">
        <p>
          Each missing or old figure was moved over the range the record shows for its kind. The order of the routes
          stays as it is, or stays open.
        </p>
      </TurnPanel>
    );
  }
  const { figure, says } = turn.move;
  const stretches = tellStretches(turn, question);
  const ask = whomToAsk(figure.name, question);
  const { box } = figure;
  return (
    <TurnPanel id="turn" kicker="The figure that turns it" title={figure.label}>
      <TurnBar stretches={stretches} />
      <ul className="grid gap-1">
        {stretches.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="text-ink-2">Moved over {says}.</p>
      {box && (
        <form
          className="flex flex-wrap items-end gap-2 print:hidden"
          action={routes.calculator()}
          method="get"
          autoComplete="off"
        >
          {questionPairs(question, { [box]: null }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <NumberField box={boxes[box]} id={`turn-${box}`} value="" sign={signOf(box)} />
          <Button>Work it out</Button>
        </form>
      )}
      <p>
        {ask.words}{' '}
        {ask.href && (
          <a className="print:hidden" href={ask.href}>
            {ask.link}
          </a>
        )}
      </p>
    </TurnPanel>
  );
}
