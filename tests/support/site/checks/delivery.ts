import { all } from '../page';
import type { Check, Site } from '../site';

/** What every answer carries. */
const expected: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^(same|cross)-origin$/,
  'x-frame-options': /^DENY$/,
  'x-permitted-cross-domain-policies': /^none$/,
  'x-dns-prefetch-control': /^off$/,
  'permissions-policy': /camera=\(\)/,
  'content-security-policy': /^default-src 'none'; (?=.*style-src 'self')(?=.*frame-ancestors 'none')(?!.*unsafe)/,
};

/** What is wrong with the headers of an answer: some it lacks, some it should not have. */
export const headerFaults = (headers: Headers): string[] => [
  ...Object.entries(expected)
    .filter(([name, value]) => !value.test(headers.get(name) ?? ''))
    .map(([name]) => `${name} is ${headers.get(name)}`),
  ...['x-powered-by', 'set-cookie'].filter((name) => headers.has(name)).map((name) => `has the header ${name}`),
];

/** Answers that do not protect a visitor. */
export const unsafeAnswers = ({ answers }: Site): string[] =>
  [...answers.values()].flatMap(({ address, headers }) => headerFaults(headers).map((fault) => `${address}: ${fault}`));

/** Scripts other than our one file, that file where the policy allows none, and anything of a script elsewhere. */
export const scriptsAreAllowed: Check = ({ answer, document }) => {
  const policy = answer.headers.get('content-security-policy') ?? '';
  const scripts = all(document, 'script').filter((script) => script.getAttribute('type') !== 'application/ld+json');
  const allowed = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  const hints = all(document, 'link[as="script"], link[rel="modulepreload"]');
  return [
    ...(["'none'", "'self'"].includes(allowed) ? [] : [`allows scripts: ${allowed}`]),
    ...[...scripts, ...hints]
      .filter((element) => allowed === "'none'" || element.getAttribute('src') !== '/live.js')
      .map((element) => `has ${element.outerHTML.slice(0, 120)}`),
    ...all(document, '*').flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on'))
        .map((name) => `has ${name} on ${element.tagName}`),
    ),
  ];
};
