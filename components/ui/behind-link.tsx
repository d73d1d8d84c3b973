import { isRecordFigure } from '#lib/domain/live-figure';
import { routes } from '#lib/site/routes';

/** Leads from a computed figure to the records behind it; nothing for a figure of one record, which is named beside it. */
export function BehindLink({ name }: { name: string }) {
  if (isRecordFigure(name)) return null;
  return (
    <a className="whitespace-nowrap print:hidden" href={routes.figures(name)}>
      Which ones<span className="sr-only"> stand behind this figure</span>
    </a>
  );
}
