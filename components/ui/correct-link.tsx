import { routes } from '#lib/site/routes';

/** The page on which something stands. */
export interface PageRef {
  readonly path: string;
  readonly title: string;
}

interface Props {
  page: PageRef;
  /** What may be wrong, in words and as a name in an address; the whole page when left out. */
  of?: { readonly label: string; readonly name: string } | undefined;
}

/** A pencil beside a figure: where a visitor says that it is wrong, old or missing. */
export function CorrectLink({ page: { path, title }, of }: Props) {
  const words = of ? `Correct “${of.label}” of ${title}` : `Correct a figure of ${title}`;
  return (
    <a className="fix-link" href={routes.correctAt(path, of?.name)} aria-label={words}>
      <i />
    </a>
  );
}
