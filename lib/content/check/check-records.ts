import { buildsOnCycle } from '#lib/content/check/rules/builds-on-cycle';
import { changedWithoutDate } from '#lib/content/check/rules/changed-without-date';
import { creditExceedsDegree } from '#lib/content/check/rules/credit-exceeds-degree';
import { datesOrder } from '#lib/content/check/rules/dates-order';
import { duplicateTitle } from '#lib/content/check/rules/duplicate-title';
import { guideNext } from '#lib/content/check/rules/guide-next';
import { repeatedField } from '#lib/content/check/rules/repeated-field';
import type { Content, Rule } from '#lib/content/check/rules/rule';
import { sourceNames } from '#lib/content/check/rules/source-names';
import { staleRecord } from '#lib/content/check/rules/stale-record';
import { staleSource } from '#lib/content/check/rules/stale-source';
import { unresolvedReference } from '#lib/content/check/rules/unresolved-reference';
import { unresolvedSource } from '#lib/content/check/rules/unresolved-source';
import { unusedSource } from '#lib/content/check/rules/unused-source';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';

const rules: readonly Rule[] = [
  unresolvedReference,
  unresolvedSource,
  unusedSource,
  sourceNames,
  datesOrder,
  changedWithoutDate,
  buildsOnCycle,
  creditExceedsDegree,
  duplicateTitle,
  repeatedField,
  guideNext,
  staleRecord,
  staleSource,
];

/** What is wrong with records beyond the shape of each. */
export const checkRecords = (content: Content): Diagnostic[] => rules.flatMap((rule) => rule(content));
