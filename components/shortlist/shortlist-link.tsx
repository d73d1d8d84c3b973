import { routes } from '#lib/site/routes';

interface Props {
  /** What goes on it. */
  program?: string;
  degree?: string;
  /** The words of the link. */
  children: string;
  /** Which records, for those who hear the link alone. */
  about?: string;
}

/** Begins a shortlist with a record, or with both ends of a pathway. */
export function ShortlistLink({ program, degree, children, about }: Props) {
  return (
    <a
      className="inline-block justify-self-start py-1 text-sm font-normal print:hidden"
      href={routes.newShortlist({ program, degree })}
    >
      {children}
      {about && <span className="sr-only"> {about}</span>}
    </a>
  );
}
