import { routes } from '#lib/site/routes';

/** Leads to the page in Spanish. */
export function SpanishLink() {
  return (
    <a href={routes.inSpanish()} lang="es" hrefLang="es">
      Los programas en español
    </a>
  );
}
