import { all } from '../page';
import type { Check, Site } from '../site';

/** What every answer carries. */
const expected: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
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

/** Scripts that the policy of a page would stop, and anything of a script on a page that may run none. */
export const scriptsAreAllowed: Check = ({ answer, document }) => {
  const policy = answer.headers.get('content-security-policy') ?? '';
  const scripts = all(document, 'script').filter((script) => script.getAttribute('type') !== 'application/ld+json');
  const allowed = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  const nonce = /^'nonce-([\w+/=]{22,})' 'strict-dynamic'$/.exec(allowed)?.[1];
  if (nonce !== undefined) {
    return scripts
      .filter((script) => script.getAttribute('nonce') !== nonce)
      .map((script) => `the script ${script.getAttribute('src') ?? ''} has no nonce`);
  }
  const hints = all(document, 'link[as="script"], link[rel="modulepreload"]');
  return [
    ...(allowed === "'none'" ? [] : [`allows scripts: ${allowed}`]),
    ...[...scripts, ...hints].map((element) => `has ${element.outerHTML.slice(0, 120)}`),
    ...all(document, '*').flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on'))
        .map((name) => `has ${name} on ${element.tagName}`),
    ),
  ];
};
