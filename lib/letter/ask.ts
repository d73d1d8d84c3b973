import { newIssueUrl } from '#lib/site/config';
import type { MailLink } from '#lib/site/mailto';
import { type Letter, writeLetter } from './letter';
import { mailLink } from './mail-link';
import type { Matter } from './matter';

/** What a page needs to let a visitor ask in writing. */
export interface Ask {
  readonly matter: Matter;
  readonly letter: Letter;
  readonly mail: MailLink;
  /** Where the answer becomes a dated source of the record. */
  readonly answerUrl: string;
}

/** The letter on a matter, as a mail too, and where its answer goes. */
export function askInWriting(matter: Matter): Ask {
  const letter = writeLetter(matter);
  const { title, institution } = matter.program;
  return {
    matter,
    letter,
    mail: mailLink(letter),
    answerUrl: newIssueUrl('correct-a-fact.yml', `Answer in writing: ${title}, ${institution.short}`),
  };
}
