import type { ReactNode } from 'react';

/** A question and its answer in a list of answers. */
export function Answer({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}
