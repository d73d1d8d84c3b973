import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { buildsOnCycle } from './builds-on-cycle';
import { changedWithoutDate } from './changed-without-date';
import { creditExceedsDegree } from './credit-exceeds-degree';
import { datesOrder } from './dates-order';
import { duplicateTitle } from './duplicate-title';
import { guideNext } from './guide-next';
import type { Content, Rule } from './rule';
import { sourceNames } from './source-names';
import { staleRecord } from './stale-record';
import { staleSource } from './stale-source';
import { unresolvedReference } from './unresolved-reference';
import { unresolvedSource } from './unresolved-source';
import { unusedSource } from './unused-source';

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
  guideNext,
  staleRecord,
  staleSource,
];

/** What is wrong with records beyond the shape of each. */
export const checkRecords = (content: Content): Diagnostic[] => rules.flatMap((rule) => rule(content));
