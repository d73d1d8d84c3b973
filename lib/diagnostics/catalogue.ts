import { bodyCodes } from './catalogue/body';
import { figureCodes } from './catalogue/figure';
import { fileCodes } from './catalogue/file';
import { propertyCodes } from './catalogue/property';
import { referenceCodes } from './catalogue/reference';
import type { CatalogueEntry } from './catalogue-entry';

const entries = { ...fileCodes, ...propertyCodes, ...figureCodes, ...referenceCodes, ...bodyCodes };

/** The permanent name of a fault. A code is never renamed and never means something else. */
export type DiagnosticCode = keyof typeof entries;

/** Every fault that content can have, in the order of `content/README.md`. */
export const catalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries;
