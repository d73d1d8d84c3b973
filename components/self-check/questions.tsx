import type { SelfCheck } from '#lib/domain/catalog';

/** Numbered questions, the answer to each folded away until it is asked for; on paper all answers stand open. */
export function Questions({ questions }: { questions: SelfCheck['questions'] }) {
  return (
    <ol className="max-w-measure list-decimal pl-6 *:border-b *:py-2.5">
      {questions.map(({ ask, answer, steps }, index) => (
        <li key={ask}>
          {ask}
          <details className="mt-1 text-sm print:details-content:block print:details-content:h-auto print:details-content:[content-visibility:visible]">
            <summary className="cursor-pointer py-1 text-accent">{`Answer ${index + 1}`}</summary>
            <p>
              <b>{answer}</b>
            </p>
            <p className="mt-1">{steps}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}
