import type { Guide } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { type SocialCard, stateFact } from './card';

/** Words a minute that an adult reads of a plain text (Brysbaert 2019 puts the average at 238). */
const readingPace = 238;

/** The card of a guide: its question, how long it takes to read, what it rests on. */
export function guideCard({ question, title, body, sources, lastVerified }: Guide): SocialCard {
  return {
    kicker: title,
    title: question,
    facts: [
      stateFact('To read', `${Math.max(1, Math.round(body.words / readingPace))} min`, 'without the tables'),
      stateFact('Sources', sources.length, 'numbered on the page'),
      stateFact('Last checked', formatDate(lastVerified).replace(/^\d+ /, ''), 'against its sources'),
    ],
    credit: { key: 'Every figure has a source; undated ones say so.', rest: '' },
  };
}
