const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const hostOf = (text: string): string => parse(text)?.hostname ?? '';

/** What a web address must not be, in words that follow "must be a web address", looked for in this order. */
const faults: readonly (readonly [is: (text: string) => boolean, words: string])[] = [
  [(text) => !/^https?:\/\//i.test(text), 'expected an address that begins with `https://`'],
  [(text) => !/^https?:\/\//.test(text), 'expected `https://` in small letters'],
  [(text) => text.length > 500, 'longer than 500 characters'],
  [(text) => /[\s"<>\\^`{|}]/.test(text), 'a space or sign that no address has'],
  [(text) => /[^\x21-\x7e]/.test(text), 'a letter beyond a to z: write it as the address bar copies it, with `%`'],
  [(text) => /^https?:\/\/(\/|https?\b)/.test(text) || !parse(text), 'no site is named'],
  [(text) => /^https?:\/\/[^/]*@/.test(text), 'a name or password before `@`'],
  [(text) => /^[\d.]+$|^\[/.test(hostOf(text)), 'a number in place of the name of a site'],
  [(text) => !hostOf(text).includes('.') || /\.(local|localhost|internal|test)$/.test(hostOf(text)), 'no public site'],
  [(text) => /(^|\.)xn--/.test(hostOf(text)), 'letters of another alphabet in the name of the site'],
  [(text) => /^(www\.)?example\.(com|net|org)$/.test(hostOf(text)), 'a name made up for examples'],
];

/** Why a text is no address of a public page that a reader could open; nothing when it is one. */
export const findAddressFault = (text: string): string | undefined => faults.find(([is]) => is(text))?.[1];
