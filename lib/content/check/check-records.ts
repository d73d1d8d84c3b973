import { brokenLink } from '#lib/content/check/rules/broken-link';
import { buildsOnCycle } from '#lib/content/check/rules/builds-on-cycle';
import { changedWithoutDate } from '#lib/content/check/rules/changed-without-date';
import { creditExceedsDegree } from '#lib/content/check/rules/credit-exceeds-degree';
import { datesOrder } from '#lib/content/check/rules/dates-order';
import { duplicateTitle } from '#lib/content/check/rules/duplicate-title';
import { goneSources } from '#lib/content/check/rules/gone-sources';
import { guideNext } from '#lib/content/check/rules/guide-next';
import { repeatedField } from '#lib/content/check/rules/repeated-field';
import type { Content, FileContent, FileRule, Rule } from '#lib/content/check/rules/rule';
import { sourceNames } from '#lib/content/check/rules/source-names';
import { sourceNotAPage } from '#lib/content/check/rules/source-not-a-page';
import { staleRecord } from '#lib/content/check/rules/stale-record';
import { staleSource } from '#lib/content/check/rules/stale-source';
import { unresolvedCourse } from '#lib/content/check/rules/unresolved-course';
import { unresolvedReference } from '#lib/content/check/rules/unresolved-reference';
import { unresolvedSource } from '#lib/content/check/rules/unresolved-source';
import { unusedSource } from '#lib/content/check/rules/unused-source';
import { verifiedInFuture } from '#lib/content/check/rules/verified-in-future';
import { versionUnsaid } from '#lib/content/check/rules/version-unsaid';
import { whoseWord } from '#lib/content/check/rules/whose-word';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';

const fileRules: readonly FileRule[] = [
  unresolvedSource,
  unusedSource,
  goneSources,
  sourceNames,
  datesOrder,
  unresolvedCourse,
  repeatedField,
  buildsOnCycle,
  whoseWord,
  versionUnsaid,
  sourceNotAPage,
];

const rules: readonly Rule[] = [
  brokenLink,
  unresolvedReference,
  verifiedInFuture,
  changedWithoutDate,
  creditExceedsDegree,
  duplicateTitle,
  guideNext,
  staleRecord,
  staleSource,
];

/** What is wrong with one file beyond the shape of its front matter and its text. */
export const checkAlone = (content: FileContent): Diagnostic[] => fileRules.flatMap((rule) => rule(content));

/** What is wrong with records together, or with the day they were checked on. */
export const checkRecords = (content: Content): Diagnostic[] => rules.flatMap((rule) => rule(content));
