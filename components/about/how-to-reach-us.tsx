import { plural } from '#lib/format/plural';
import { repositoryUrl } from '#lib/site/config';
import { mailto } from '#lib/site/mailto';
import { operator } from '#lib/site/operator';
import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

const accessText = 'Page:\n\nWhat you tried:\n\nWhat happened:\n\nWith what (browser, screen reader, device):\n';

const host = new URL(repositoryUrl).host;

/** A way each for a figure, for someone who cannot use a page and for a hole in security; without mail it says what is left. */
export function HowToReachUs() {
  const { mail, accessMail, securityMail, answerDays } = operator;
  return (
    <>
      <TermList>
        <Term term="A figure is wrong">
          <a href={routes.correct()}>Correct a figure</a>
          {mail
            ? ', by mail or through the public form.'
            : `. No mail address has been set: the form needs an account at ${host}.`}
        </Term>
        <Term term="You cannot use a page">
          {accessMail ? (
            <>
              Write to <a href={mailto(accessMail, 'Access', [accessText]).href}>{accessMail}</a>. Say what you tried;
              it is for us to find out why.
            </>
          ) : (
            <>
              No mail address has been set. What is left is{' '}
              <a href={`${repositoryUrl}/issues/new`}>a report at {host}</a>, which needs an account and which everyone
              can read.
            </>
          )}
        </Term>
        <Term term="A hole in security">
          {securityMail ? (
            <>
              Write to <a href={mailto(securityMail, 'Security').href}>{securityMail}</a>, not in public. Programs find
              this address in <a href={routes.securityText()}>security.txt</a>.
            </>
          ) : (
            <>
              No address has been set for it, so there is no security.txt. What is left is{' '}
              <a href={`${repositoryUrl}/security`}>a private report at {host}</a>, which needs an account.
            </>
          )}
        </Term>
      </TermList>
      <p className="mt-4 text-sm">
        {answerDays ? `We answer within ${plural(answerDays, 'day')}.` : 'How soon an answer comes is not promised.'}
      </p>
    </>
  );
}
