import { isClosed } from '#lib/domain/status';
import type { Ask } from '#lib/letter/ask';
import { Field } from '../ui/field';
import { Fold } from '../ui/fold';

/** Whom the letter goes to, and about which degree. */
function whoIsAsked({ matter: { degree } }: Ask): string {
  if (!degree)
    return 'We found no degree that the program counts toward. This letter asks a university of your choice.';
  const about = degree.unnamed ? '' : ` about its “${degree.title}”`;
  return `This letter to ${degree.institution.name}${about} says what we found and asks for the rest.`;
}

/** A letter to copy or to open as a mail, and what to do with the answer. */
export function AskInWriting({ ask }: { ask: Ask }) {
  const { matter, letter, mail, answerUrl } = ask;
  const { program, degree } = matter;
  // A closed program takes nobody’s money; what counts for those who hold it is what they build on it.
  const before = isClosed(program) ? 'Ask before you count on it.' : 'Ask before you pay.';
  const owner = degree && !degree.unnamed ? 'degree’s' : 'university’s';
  return (
    <div className="grid max-w-measure grid-cols-[minmax(0,1fr)] gap-4 text-sm">
      <p className="text-base">
        <b>Only an answer in writing binds. {before}</b> {whoIsAsked(ask)}
      </p>
      <p>
        <b>Subject:</b> {letter.subject}
      </p>
      <Fold title="Read or copy the letter" isOpenWhenWide>
        <Field id="ask-letter" label="The letter, to copy">
          <textarea
            id="ask-letter"
            className="block field-sizing-content w-full rounded-xs border border-control bg-tint p-3 font-sans text-sm text-ink"
            rows={letter.text.split('\n').length}
            readOnly
            defaultValue={letter.flowing}
          />
        </Field>
      </Fold>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <a className="button no-underline" href={mail.href}>
          Open in your mail program
        </a>
        <span>
          {mail.isShorter && 'The mail is shorter, for its link holds only so much. '}
          {`We know no address: take it from the ${owner} own page.`}
        </span>
      </div>
      <p>
        When the answer comes, <a href={answerUrl}>pass it on to the record</a>, with its date: the next reader has a
        source where you had a question.
      </p>
    </div>
  );
}
