import type { PriceAge } from '#lib/domain/age';
import type { ChangeKind } from '#lib/domain/change';
import type { Delivery, Level } from '#lib/domain/degree';
import type { DegreeWay } from '#lib/domain/degree-way';
import type { Firmness } from '#lib/domain/firmness';
import type { Verdict } from '#lib/domain/guide';
import type { Language, MathLevel, Outcome, Platform } from '#lib/domain/program';
import type { Status } from '#lib/domain/status';

export const statusLabels: Record<Status['is'], string> = {
  open: 'Open',
  closing: 'Closing',
  closed: 'Closed',
  unknown: 'Not known',
};

export const platformLabels: Record<Platform, string> = {
  edx: 'edX',
  'mitx-online': 'MITx Online',
  'mit-learn': 'MIT Learn',
};

export const languageLabels: Record<Language, string> = { en: 'English', es: 'Spanish', fr: 'French' };

export const mathLabels: Record<MathLevel, string> = {
  none: 'None needed',
  statistics: 'Algebra, probability or statistics',
  calculus: 'Calculus or linear algebra',
  proof: 'Mathematical proof',
};

export const priceAgeLabels: Record<PriceAge, string> = {
  recent: 'No older than 24 months',
  old: 'Older',
  undated: 'Undated',
  unknown: 'Not found',
};

/** How firm the promise of a pathway is. */
export const firmnessLabels: Record<Firmness, string> = {
  amount: 'The university says how much',
  credit: 'The university says credit, not how much',
  'way-in': 'A way in, no credit stated',
  others: 'Named by others only',
  inferred: 'Our inference',
};

export const degreeWayLabels: Record<DegreeWay, string> = {
  program: 'Linked to a program',
  direct: 'Direct alternative',
};

export const levelLabels: Record<Level, string> = {
  master: 'Master’s degree',
  doctorate: 'Doctorate',
  certificate: 'Certificate',
  professional: 'Professional degree',
  'not-stated': 'Level not stated',
};

export const deliveryLabels: Record<Delivery, string> = {
  online: 'Online',
  campus: 'On campus',
  blended: 'Partly on campus',
  either: 'Online or on campus',
};

/** What stands before a change, so that what happened to the record is not taken for what happened in the world. */
export const changeLabels: Record<ChangeKind, string | null> = {
  event: null,
  update: 'Record updated',
  correction: 'Corrected',
};

/** What we found when we checked a claim. */
export const verdictLabels: Record<Verdict, string> = {
  wrong: 'Wrong',
  partly: 'Half true',
  confirmed: 'True',
  unverifiable: 'Not checkable',
};

/** How strong a published result is, as words. */
export const outcomeLabels: Record<Outcome['kind'], string> = {
  measured: 'counted by the program or university',
  reported: 'reported',
  account: 'one person’s account',
  claim: 'a seller’s claim',
};
