import { type DiagnosedFront, diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { formatPath } from '../words';

interface Unresolved {
  readonly path: Path;
  /** The name that stands there. */
  readonly to: string;
  /** Which names there are. */
  readonly known: Iterable<string>;
  /** What is missing, in words. */
  readonly missing: string;
}

/** Says that a name stands for nothing, and which was most likely meant. */
export function diagnoseReference(file: DiagnosedFront, { path, to, known, missing }: Unresolved): Diagnostic {
  const message = `\`${formatPath(path)}\` names \`${to}\`, but ${missing}`;
  const guess = guessMeant(to, known, { label: 'nothing has this name' });
  return diagnoseValue(file, path, { code: 'unresolved-reference', message, ...guess });
}
