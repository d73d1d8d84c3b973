import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

/** What the masthead does not lead to. */
const otherPages: readonly Page[] = pages.filter(
  (page: Page) => !page.isInNavigation && !page.isDeeper && page.path !== routes.home(),
);

interface Props {
  repositoryUrl: string;
  deadLinkUrl: string;
}

/** The foot of every page: independence, trademark, licenses, and where to correct us. */
export function SiteFooter({ repositoryUrl, deadLinkUrl }: Props) {
  return (
    <footer className="colophon">
      <div className="colophon-columns">
        <p className="max-w-measure">
          Independent: not affiliated with edX or any university, no advertising, no payment for placement, no cookies.
          MicroMasters® is a registered trademark of its owner, used here only to name the programs. Data: CC BY 4.0.
          Code: MIT.
        </p>
        <ul className="flex flex-wrap gap-x-6 *:py-1 print:hidden">
          <li>
            <a href={routes.micromastersOrMasters()}>Program or degree</a>
          </li>
          {otherPages.map(({ path, title, language }) => (
            <li key={path}>
              <a href={path} lang={language} hrefLang={language}>
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href={deadLinkUrl}>Report a dead link</a>
          </li>
          <li>
            <a href={repositoryUrl}>Source code</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
