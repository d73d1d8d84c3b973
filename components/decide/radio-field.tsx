interface Props {
  /** Its name in the address. */
  name: string;
  asks: string;
  hint?: string | undefined;
  /** What is answered; empty when nothing is. */
  value: string;
  /** Each answer in the address and in words. */
  options: readonly (readonly [string, string])[];
}

/** A question with its answers beside each other, the first of them to leave it out again: not on paper, where a pen could not undo it. */
export function RadioField({ name, asks, hint, value, options }: Props) {
  return (
    <fieldset className="break-inside-avoid border-b py-3" aria-describedby={hint && `${name}-hint`}>
      <legend className="float-left w-full font-semibold">{asks}</legend>
      {hint && (
        <p id={`${name}-hint`} className="clear-left text-sm text-ink-2">
          {hint}
        </p>
      )}
      <div className="clear-left flex flex-wrap gap-x-5">
        {[['', 'Left out'] as const, ...options].map(([answer, words]) => (
          <label
            key={answer}
            className={`flex min-h-8 cursor-pointer items-center gap-2 py-1 text-sm/snug ${answer ? '' : 'print:hidden'}`}
          >
            <input type="radio" name={name} value={answer} defaultChecked={answer === value} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
