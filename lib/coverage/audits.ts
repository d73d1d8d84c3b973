import type { Audit } from '#lib/domain/audit';
import type { Catalog } from '#lib/domain/catalog';

/** Every audit on record, newest first. */
export const audits = ({ texts }: Catalog): Audit[] =>
  texts.flatMap((text) => text.audits).sort((a, b) => b.on.localeCompare(a.on));
