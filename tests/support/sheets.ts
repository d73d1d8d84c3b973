import { readSheet, type Sheet, type SheetRead } from '#lib/sheet/sheet';
import type { AddressParams } from '#lib/site/address-params';
import { realCatalog } from './real-catalog';

export const catalog = await realCatalog();

/** The sheet of an address, and what was read of it.
 *
 * @throws Error when there is none
 */
export const sheetFor = (params: AddressParams): { read: SheetRead; sheet: Sheet } => {
  const read = readSheet(catalog, params);
  if (!read.sheet) throw new Error(`no sheet for ${JSON.stringify(params)}`);
  return { read, sheet: read.sheet };
};

export const pairs = catalog.pathways.map(({ program, degree }) => ({ program, degree }));
/** The sheets of every pathway, every program and every degree. */
export const all = [
  ...pairs,
  ...catalog.programs.map((program) => ({ program, degree: undefined })),
  ...catalog.degrees.map((degree) => ({ program: undefined, degree })),
].map(({ program, degree }) => {
  const params = { ...(program && { program: program.slug }), ...(degree && { degree: degree.slug }) };
  const { read, sheet } = sheetFor(params);
  return { name: JSON.stringify(params), read, sheet };
});
