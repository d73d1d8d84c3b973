import { partAnchor } from '#lib/site/part-anchor';
import { FromForm } from './from-form';

interface Props {
  /** The page of the record. */
  path: string;
  /** The part of it where the rates begin. */
  part: 'way' | 'direct' | 'head';
  from?: string | undefined;
}

/** Asks where the visitor lives, for the rates on the page of a program or a degree. */
export function RecordFromForm({ path, part, from }: Props) {
  return <FromForm action={part === 'head' ? path : `${path}#${partAnchor(part)}`} about={part} from={from} />;
}
