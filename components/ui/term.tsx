import type { ReactNode } from 'react';

interface Props {
  /** What is asked or explained. */
  term: ReactNode;
  /** An anchor that other pages or parts lead to. */
  id?: string;
  children: ReactNode;
}

/** A question and its answer in a `<TermList>`. */
export function Term({ term, id, children }: Props) {
  return (
    <div id={id}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
