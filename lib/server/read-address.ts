import { isTracker } from '#lib/site/trackers';
import { isDefault } from './defaults';

/** The longest address that is read, in characters. Ours have up to about 600; a shared form may grow them. */
const longest = 8192;

interface Refusal {
  readonly status: 400 | 404 | 414;
  readonly words: string;
}

/** What is read of the parameters, and whether a form left some in the address that say nothing. */
interface Params {
  readonly search: string;
  readonly hasIdle: boolean;
}

/**
 * The parameters that say something, by name: those that count clicks are left out, those that a form sends empty or as
 * the page has them anyway, and what is said twice. So addresses that mean the same are one.
 */
function readParams({ pathname, searchParams }: URL): Params {
  const said = new Map<string, readonly [string, string]>();
  let hasIdle = false;
  for (const [name, value] of searchParams) {
    const isIdle = value.trim() === '' || isDefault(pathname, searchParams, name, value);
    hasIdle ||= isIdle;
    if (!isIdle && !isTracker(name)) said.set(JSON.stringify([name, value]), [name, value]);
  }
  const params = new URLSearchParams([...said.values()].map(([name, value]) => [name, value]));
  params.sort();
  return { search: params.size > 0 ? `?${params}` : '', hasIdle };
}

/** Files and data are read by programs, some of which follow no redirect. */
const isPage = (path: string): boolean => !/\.\w+$/.test(path);

/** What the framework keeps for its own script, which no page of ours runs. */
const forScript = /\.rsc$|\.segments\//;

const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
};

/** What a request asks for. */
interface Read {
  /** Path and parameters; one for all addresses that say the same. */
  readonly address: string;
  /** Set where the visitor is shown that address in place of the one that a form made. */
  readonly isShorter?: true;
}

/**
 * The address a request asks for.
 *
 * @param target the request's target as it came over the wire
 * @returns the address, or why it is refused
 */
export function readAddress(target: string): Read | Refusal {
  if (target.length > longest) return { status: 414, words: `The address is longer than ${longest} characters.` };
  const base = 'http://site';
  // Whole addresses, as a proxy sends them, are answered too (RFC 9112, 3.2.2).
  if (!/^(https?:\/\/[^/]+)?\/(?!\/)/.test(target) || !URL.canParse(target, base)) {
    return { status: 400, words: 'This is no address of the site.' };
  }
  const url = new URL(target, base);
  if (forScript.test(url.pathname)) return { status: 404, words: 'There is no page at this address.' };
  if (!isReadable(url.pathname)) return { status: 400, words: 'The address holds a malformed escape.' };
  const { search, hasIdle } = readParams(url);
  const address = `${url.pathname}${search}`;
  return hasIdle && isPage(url.pathname) ? { address, isShorter: true } : { address };
}
