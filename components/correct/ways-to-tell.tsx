import type { Correction } from '#lib/correct/correction';
import { plural } from '#lib/format/plural';
import { repositoryUrl } from '#lib/site/config';
import { operator } from '#lib/site/operator';

/** By mail, where there is an address, or through the public form; and who answers when. */
export function WaysToTell({ correction: { mail, formUrl } }: { correction: Correction }) {
  const account = `an account at ${new URL(repositoryUrl).host}`;
  return (
    <div className="grid max-w-measure grid-cols-[minmax(0,1fr)] gap-4">
      {mail ? (
        <p>
          Send a mail. It opens filled in, goes to <b className="wrap-anywhere">{operator.mail}</b>, and needs no
          account.
          {mail.isShorter && ' It is shorter than the text below, for its link holds only so much.'}
        </p>
      ) : (
        <p>
          Whoever runs this site has given no mail address. So the only way is the public form, and it needs {account}.
          Without one, copy the text below and have someone send it who has one.
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        {mail && (
          <a className="button no-underline" href={mail.href}>
            Open in your mail program
          </a>
        )}
        <a href={formUrl}>Open the public form</a>
      </p>
      {mail && <p className="text-sm">The form needs {account}, and everyone can read what you write there.</p>}
      {operator.answerDays && <p className="text-sm">{`We answer within ${plural(operator.answerDays, 'day')}.`}</p>}
    </div>
  );
}
