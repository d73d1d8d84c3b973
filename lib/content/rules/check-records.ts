import type { Diagnostic } from '#lib/diagnostics/diagnostic';
export function checkRecords(_: unknown, __: unknown): Diagnostic[] { return []; }
