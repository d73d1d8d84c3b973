import { repositoryUrl } from '#lib/site/config';
import { mailto } from '#lib/site/mailto';
import { operator } from '#lib/site/operator';
import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

const accessText = 'Page:\n\nWhat you tried:\n\nWhat happened:\n\nWith what (browser, screen reader, device):\n';

const noAddress = (
  <span className="text-ink-2">{`No mail address has been set. Without one, the only way is an issue at ${new URL(repositoryUrl).host}, which needs an account.`}</span>
);

/** Three ways, none of which needs an account: for a figure, for someone who cannot use a page, for a hole in security. */
export function HowToReachUs() {
  const { mail, accessMail, securityMail, answerDays } = operator;
  return (
    <>
      <TermList>
        <Term term="A figure is wrong">
          <a href={routes.correct()}>Correct a figure</a>
          {mail ? ', by mail or through the public form.' : '. '}
          {!mail && noAddress}
        </Term>
        <Term term="You cannot use a page">
          {accessMail ? (
            <>
              Write to <a href={mailto(accessMail, 'Access', [accessText]).href}>{accessMail}</a>. Say what you tried;
              it is for us to find out why.
            </>
          ) : (
            noAddress
          )}
        </Term>
        <Term term="A hole in security">
          {securityMail ? (
            <>
              Write to <a href={mailto(securityMail, 'Security').href}>{securityMail}</a>, not in public. Programs find
              this address in <a href={routes.securityText()}>security.txt</a>.
            </>
          ) : (
            <span className="text-ink-2">No private address has been set, so there is no security.txt.</span>
          )}
        </Term>
      </TermList>
      <p className="mt-4 text-sm">
        {answerDays ? `We answer within ${answerDays} days.` : 'How soon an answer comes is not promised.'}
      </p>
    </>
  );
}
