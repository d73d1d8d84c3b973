import type { z } from 'zod';

/** What a schema can find wrong with a value, beyond what zod says by itself. Each is explained in `content/MESSAGES.md`. */
export const schemaCodes = [
  'missing-property',
  'not-allowed',
  'date-format',
  'dates-order',
  'money-amount',
  'money-currency',
  'range-format',
  'range-order',
  'url-format',
  'figure-without-source',
  'summary-too-long',
  'quote-too-long',
  'status-reason',
  'audit-sum',
] as const;

export type SchemaCode = (typeof schemaCodes)[number];

/**
 * What a schema or a refinement takes as its error: zod carries our code where its own message would stand.
 *
 * @param params what the diagnostic's words need beyond the value and its place
 */
export const withCode = (code: SchemaCode, params: Readonly<Record<string, unknown>> = {}) => ({ error: code, params });

/** Reports a value from within a refinement; `path` leads from the refined object to the place to blame. */
export function report(
  context: z.core.$RefinementCtx,
  code: SchemaCode,
  input: unknown,
  { path = [], params = {} }: { path?: PropertyKey[]; params?: Readonly<Record<string, unknown>> } = {},
): void {
  context.issues.push({ code: 'custom', message: code, input, path, params });
}
