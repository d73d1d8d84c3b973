/** The longest address that is read, in characters. Ours have up to about 600; a shared form may grow them. */
const longest = 8192;

/** Parameters that senders of links add to count clicks. They say nothing to us, and each would be a page to keep. */
const trackers =
  /^(utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|igshid|yclid|mc_[ce]id|_hs(enc|mi))$/i;

interface Refusal {
  readonly status: 400 | 414;
  readonly words: string;
}

function withoutTrackers({ search, searchParams }: URL): string {
  const names = [...new Set(searchParams.keys())].filter((name) => trackers.test(name));
  if (names.length === 0) return search;
  for (const name of names) searchParams.delete(name);
  return searchParams.size > 0 ? `?${searchParams}` : '';
}

const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
};

/**
 * The address a request asks for, as path and parameters, without those that only count clicks.
 *
 * @param target the request's target as it came over the wire
 * @returns the address, or why it is refused
 */
export function readAddress(target: string): { readonly address: string } | Refusal {
  if (target.length > longest) return { status: 414, words: `The address is longer than ${longest} characters.` };
  const base = 'http://site';
  if (!/^\/(?!\/)/.test(target) || !URL.canParse(target, base)) {
    return { status: 400, words: 'This is no address of the site.' };
  }
  const url = new URL(target, base);
  if (!isReadable(url.pathname)) return { status: 400, words: 'The address holds a malformed escape.' };
  return { address: `${url.pathname}${withoutTrackers(url)}` };
}
