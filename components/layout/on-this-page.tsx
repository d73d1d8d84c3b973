import { Fold } from '../ui/fold';

interface Props {
  parts: readonly { readonly anchor: string; readonly title: string }[];
  /** It stands in the rail beside a long text and stays in view. */
  rail?: boolean;
}

/** Links to the parts of the page, folded on a phone. */
export function OnThisPage({ parts, rail = false }: Props) {
  return (
    <nav
      className={`lg:border-y print:hidden ${rail ? 'lg:sticky lg:top-4 lg:border-0' : 'mt-6'}`}
      aria-label="On this page"
    >
      <Fold title="On this page" isOpenWhenWide>
        <ul className={`flex flex-wrap gap-x-6 py-1 ${rail ? 'lg:grid' : ''}`}>
          {parts.map(({ anchor, title }) => (
            <li key={anchor}>
              <a className="inline-block py-1.5 text-sm" href={`#${anchor}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  );
}
