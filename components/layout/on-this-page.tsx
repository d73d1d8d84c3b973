/** Links to the parts of the page. */
export function OnThisPage({ parts }: { parts: readonly { readonly anchor: string; readonly title: string }[] }) {
  return (
    <nav className="onpage" aria-label="On this page">
      <ul>
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
