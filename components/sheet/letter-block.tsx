import type { Ask } from '#lib/letter/ask';

const places = ['Sent on', 'To', 'Answered on', 'By'];

/** The letter with its names filled in, and room for when it was sent and answered. */
export function LetterBlock({ ask: { letter, mail } }: { ask: Ask }) {
  return (
    <div className="grid gap-3 text-sm print:gap-1 print:text-xs/tight">
      <p>
        <b>Subject:</b> {letter.subject}
      </p>
      <div className="grid max-w-measure gap-3 wrap-anywhere whitespace-pre-line print:max-w-none print:gap-1">
        {letter.flowing.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="print:hidden">
        <a className="inline-block py-1" href={mail.href}>
          Open it in your mail program
        </a>
      </p>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-4 print:grid-cols-4">
        {places.map((place) => (
          <div key={place} className="border-b border-control pb-6 print:pb-4">
            <dt>{place}</dt>
            <dd className="sr-only">to fill in</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
