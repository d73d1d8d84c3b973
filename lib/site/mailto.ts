/** Longest address that every mail program and browser takes. */
const longestMailLink = 2000;

/** A component of a `mailto:` address: lines end as in a mail, spaces are not plus signs (RFC 6068). */
const encode = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** A link that opens a mail, and whether its text is shorter than the one it is made of. */
export interface MailLink {
  readonly href: string;
  readonly isShorter: boolean;
}

/**
 * The mail with the longest of its texts that fits; without any when none does.
 *
 * @param to the address; empty for a mail to nobody
 * @param texts what the mail says, longest form first
 */
export function mailto(to: string, subject: string, texts: readonly string[] = []): MailLink {
  const bare = `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}`;
  const links = texts.map((text) => `${bare}&body=${encode(text)}`);
  const at = links.findIndex((link) => link.length < longestMailLink);
  return { href: links[at] ?? bare, isShorter: texts.length > 0 && at !== 0 };
}
