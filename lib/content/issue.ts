import type { z } from 'zod';
import type { Path } from './front-matter';

/** A zod issue as the rest of `lib/content` reads it: which code of ours it is, where, and what was there. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  /** What stands at the path. */
  readonly input: unknown;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The codes that a schema alone can find. */
export const issueCodes = [
  'unknown-property',
  'missing-property',
  'wrong-type',
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
] as const;

export type IssueCode = (typeof issueCodes)[number];

const standardCodes: Partial<Record<z.core.$ZodIssue['code'], IssueCode>> = {
  unrecognized_keys: 'unknown-property',
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  invalid_value: 'not-allowed',
  invalid_format: 'not-allowed',
  too_big: 'not-allowed',
};

function codeOf(issue: z.core.$ZodIssue, details: Readonly<Record<string, unknown>>, input: unknown): IssueCode {
  const own = issueCodes.find((code) => code === details.code);
  if (own === 'figure-without-source') return own;
  if (input === undefined || input === null || input === '') return 'missing-property';
  if (own) return own;
  if (issue.code === 'too_small') return issue.origin === 'number' ? 'not-allowed' : 'missing-property';
  return standardCodes[issue.code] ?? 'wrong-type';
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? value[part as keyof typeof value]
        : undefined;
  }
  return value;
}

/** The issues of a failed validation of `data`, an unknown property each on its own path. */
export function toIssues(issues: readonly z.core.$ZodIssue[], data: unknown): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const details = { ...issue, ...(issue.code === 'custom' ? issue.params : {}) } as Record<string, unknown>;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { code: 'unknown-property', path, input: valueAt(data, path), details };
      });
    }
    const input = valueAt(data, issue.path);
    return [{ code: codeOf(issue, details, input), path: issue.path, input, details }];
  });
}
