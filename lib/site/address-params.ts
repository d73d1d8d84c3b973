/** The parameters of an address as a page gets them. */
export type AddressParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The values of one parameter, trimmed, without empty ones. What is not text is left out: for a name that every
 * object has, such as `constructor`, the server hands over more than the address said.
 */
export function textsOf(params: AddressParams, name: string): string[] {
  if (!Object.hasOwn(params, name)) return [];
  return [params[name] as unknown]
    .flat()
    .flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}
