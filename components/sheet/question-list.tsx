import type { Sheet } from '#lib/sheet/sheet';

/** What nobody has published: each a question with who can tell, and room for the answer and its day. */
export function QuestionList({ sheet: { questions, isPast } }: { sheet: Sheet }) {
  return (
    <>
      <p className="text-sm text-ink-2 print:text-xs">
        No source we have answers these, and some only you can. Only an answer in writing binds: note its day.
        {isPast && ' The program is closed: what only a new learner would ask of it is left out.'}
      </p>
      <ul className="mt-2 gap-x-10 text-sm md:columns-2 print:mt-0 print:columns-2 print:gap-x-6 print:text-xs/tight">
        {questions.map(({ text, whom }) => (
          <li key={`${whom} ${text}`} className="break-inside-avoid pt-3 print:pt-1">
            {text}
            <span className="flex flex-wrap justify-between gap-x-4 border-b border-control pt-4 text-ink-2 print:pt-1">
              <span>{whom}:</span>
              <span className="w-24 flex-none">Date:</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
