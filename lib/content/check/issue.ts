import type { z } from 'zod';
import type { Path } from '#lib/content/read/front-matter';
import { type SchemaCode, schemaCodes } from '#lib/domain/code';

/** A zod issue as the rest of `lib/content` reads it: which code of ours it is, where, and what was there. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  /** What stands at the path. */
  readonly input: unknown;
  readonly details: Readonly<Record<string, unknown>>;
  /** What the schema of the place takes, in words with an example. */
  readonly form?: string | undefined;
}

/** Every code that validation against a schema can end in: those that schemas name, and those read off zod's own. */
export type IssueCode = SchemaCode | 'unknown-property' | 'wrong-type';

const standardCodes: Partial<Record<z.core.$ZodIssue['code'], IssueCode>> = {
  unrecognized_keys: 'unknown-property',
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  invalid_value: 'not-allowed',
  invalid_format: 'not-allowed',
  too_big: 'not-allowed',
};

function chooseCode(issue: z.core.$ZodIssue, input: unknown): IssueCode {
  const own = schemaCodes.find((code) => code === issue.message);
  if (own === 'figure-without-source') return own;
  if (input === undefined || input === null || input === '') return 'missing-property';
  if (own) return own;
  if (issue.code === 'too_small') return issue.origin === 'number' ? 'not-allowed' : 'missing-property';
  return standardCodes[issue.code] ?? 'wrong-type';
}

/** The issues of the option that comes nearest to what was written, where a union has no code of its own. */
function findNearestOption(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const named = issue.code !== 'invalid_union' || schemaCodes.some((code) => code === issue.message);
  if (named || issue.errors.length === 0) return [issue];
  const countIssues = (option: readonly z.core.$ZodIssue[]): number =>
    option.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
  const nearest = issue.errors.reduce((best, option) => (countIssues(option) < countIssues(best) ? option : best));
  return nearest.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function getValue(data: unknown, path: Path): unknown {
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
  return issues.flatMap(findNearestOption).flatMap((issue): Issue[] => {
    const details = { ...issue, ...(issue.code === 'custom' ? issue.params : {}) } as Record<string, unknown>;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { code: 'unknown-property', path, input: getValue(data, path), details };
      });
    }
    const input = getValue(data, issue.path);
    return [{ code: chooseCode(issue, input), path: issue.path, input, details }];
  });
}
