import type { CodeEntry } from './code-entry';
import { agreementCodes } from './codes/agreement';
import { bodyCodes } from './codes/body';
import { figureCodes } from './codes/figure';
import { fileCodes } from './codes/file';
import { propertyCodes } from './codes/property';
import { referenceCodes } from './codes/reference';

const entries = { ...fileCodes, ...propertyCodes, ...figureCodes, ...referenceCodes, ...bodyCodes, ...agreementCodes };

/** The permanent name of a diagnostic. A code is never renamed and never means something else. */
export type DiagnosticCode = keyof typeof entries;

/** What each code means, in the order of `content/MESSAGES.md`. */
export const diagnosticCodes: Readonly<Record<DiagnosticCode, CodeEntry>> = entries;
