import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { FromForm } from './from-form';

/** Asks where the visitor lives, for the ways of a field. */
export function FieldFromForm({ field, from }: { field: string; from?: string | undefined }) {
  return <FromForm action={`${routes.field(field)}#${partAnchor('ways')}`} about={field} from={from} />;
}
