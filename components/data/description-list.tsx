import { descriptions } from '#lib/export/descriptions';
import { releaseFiles } from '#lib/export/release/list';
import { routes } from '#lib/site/routes';

/** The files that hold the whole, and those that describe the others, for tools that read them. */
export function DescriptionList() {
  return (
    <ul className="mt-4 grid max-w-measure grid-cols-[minmax(0,1fr)] gap-1.5 wrap-anywhere">
      {[...releaseFiles, ...descriptions].map(({ path, about }) => (
        <li key={path}>
          <a href={routes.dataFile(path)}>{path}</a>: {about}.
        </li>
      ))}
    </ul>
  );
}
