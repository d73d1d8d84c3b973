import { type MailLink, mailto } from '#lib/site/mailto';
import type { Letter } from './letter';

/**
 * The mail with the longest form of the letter that fits; to nobody, for the record holds no address. The briefest form
 * has only names of the record that can be long: were they too long, the subject is the mail.
 */
export const mailLink = ({ subject, text, shorter }: Letter): MailLink => mailto('', subject, [text, ...shorter]);
