import { descriptions } from '#lib/export/descriptions';
import { routes } from '#lib/site/routes';

/** The files that describe the others, for tools that read them. */
export function DescriptionList() {
  return (
    <ul className="mt-4 grid max-w-measure gap-1.5">
      {descriptions.map(({ path, about }) => (
        <li key={path}>
          <a href={routes.dataFile(path)}>{path}</a>: {about}.
        </li>
      ))}
    </ul>
  );
}
