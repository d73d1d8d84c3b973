import { routes } from '#lib/site/routes';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** Letters that the page of corrections repeats. */
const mostLetters = 200;

/** What a search did not find, to be written to us: the next page puts it into words and says where it goes. */
export function TellUs({ looked }: { looked: string }) {
  return (
    <form action={routes.correct()} className="grid max-w-160 gap-4 print:hidden">
      <Field id="looked" label="Looked for">
        <input id="looked" type="search" name="looked" maxLength={mostLetters} defaultValue={looked} required />
      </Field>
      <Field id="hoped" label="What should have come (optional)">
        <input id="hoped" type="search" name="hoped" maxLength={mostLetters} />
      </Field>
      <p>
        <Button>Write to us</Button>
      </p>
      <p className="text-sm text-ink-2">Nothing is sent yet: the next page shows the text, and how to send it.</p>
    </form>
  );
}
