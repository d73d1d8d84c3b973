export type DiagnosticCode = string;
export interface CatalogueEntry { severity: 'error' | 'warning'; help: string }
export const catalogue: Record<string, CatalogueEntry> = {};
