import type { Letter } from './letter';

/** Longest address that every mail program and browser takes. */
const longestMailLink = 2000;

/** A component of a `mailto:` address: lines end as in a mail, spaces are not plus signs (RFC 6068). */
const encode = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** A link that opens a mail with a letter, and whether its letter is shorter than the one it is made of. */
export interface MailLink {
  readonly href: string;
  readonly isShorter: boolean;
}

/** The mail with the longest form of the letter that fits; to nobody, for the record holds no address. */
export function mailLink({ subject, text, shorter }: Letter): MailLink {
  const links = [text, ...shorter].map((body) => `mailto:?subject=${encode(subject)}&body=${encode(body)}`);
  const at = links.findIndex((link) => link.length < longestMailLink);
  // The briefest form has only names of the record that can be long; were they too long, the subject is the mail.
  const href = links[at] ?? `mailto:?subject=${encode(subject)}`;
  return { href, isShorter: at !== 0 };
}
