import { brokenLink } from '#lib/content/check/rules/broken-link';
import { buildsOnCycle } from '#lib/content/check/rules/builds-on-cycle';
import { changedWithoutDate } from '#lib/content/check/rules/changed-without-date';
import { contradictions } from '#lib/content/check/rules/contradictions';
import { copyLicenses } from '#lib/content/check/rules/copy-licenses';
import { creditExceedsDegree } from '#lib/content/check/rules/credit-exceeds-degree';
import { datesOrder } from '#lib/content/check/rules/dates-order';
import { duplicateTitle } from '#lib/content/check/rules/duplicate-title';
import { earningsInTime, earningsOfUs, earningsOnce, earningsUnderCodes } from '#lib/content/check/rules/earnings';
import { figureDates } from '#lib/content/check/rules/figure-dates';
import { figuresAlike } from '#lib/content/check/rules/figures-alike';
import { formerNames } from '#lib/content/check/rules/former-names';
import { goneSources } from '#lib/content/check/rules/gone-sources';
import { guideNext } from '#lib/content/check/rules/guide-next';
import { numberForm } from '#lib/content/check/rules/number-form';
import { ownLanguage } from '#lib/content/check/rules/own-language';
import { partsAndWholes } from '#lib/content/check/rules/parts-and-wholes';
import { priceTerms } from '#lib/content/check/rules/price-terms';
import { removedRecords } from '#lib/content/check/rules/removed-records';
import { repeatedEntries } from '#lib/content/check/rules/repeated-entries';
import { repeatedField } from '#lib/content/check/rules/repeated-field';
import type { Content, FileContent, FileRule, Rule } from '#lib/content/check/rules/rule';
import { sourceNames } from '#lib/content/check/rules/source-names';
import { sourceNotAPage } from '#lib/content/check/rules/source-not-a-page';
import { staleRecord } from '#lib/content/check/rules/stale-record';
import { staleSource } from '#lib/content/check/rules/stale-source';
import { textCut } from '#lib/content/check/rules/text-cut';
import { textForm } from '#lib/content/check/rules/text-form';
import { unresolvedCourse } from '#lib/content/check/rules/unresolved-course';
import { unresolvedReference } from '#lib/content/check/rules/unresolved-reference';
import { unresolvedSource } from '#lib/content/check/rules/unresolved-source';
import { unusedSource } from '#lib/content/check/rules/unused-source';
import { usualFigures } from '#lib/content/check/rules/usual-figures';
import { verifiedInFuture } from '#lib/content/check/rules/verified-in-future';
import { versionUnsaid } from '#lib/content/check/rules/version-unsaid';
import { whoseWord } from '#lib/content/check/rules/whose-word';
import { workingSums } from '#lib/content/check/rules/working-sums';
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
  textCut,
  textForm,
  ownLanguage,
  numberForm,
  usualFigures,
  figuresAlike,
  workingSums,
  partsAndWholes,
  figureDates,
  contradictions,
  repeatedEntries,
  versionUnsaid,
  sourceNotAPage,
  earningsInTime,
  earningsOnce,
  earningsUnderCodes,
  priceTerms,
];

const rules: readonly Rule[] = [
  brokenLink,
  unresolvedReference,
  verifiedInFuture,
  changedWithoutDate,
  creditExceedsDegree,
  earningsOfUs,
  duplicateTitle,
  formerNames,
  removedRecords,
  copyLicenses,
  guideNext,
  staleRecord,
  staleSource,
];

/** What is wrong with one file beyond the shape of its front matter and its text. */
export const checkAlone = (content: FileContent): Diagnostic[] => fileRules.flatMap((rule) => rule(content));

/** What is wrong with records together, or with the day they were checked on. */
export const checkRecords = (content: Content): Diagnostic[] => rules.flatMap((rule) => rule(content));
