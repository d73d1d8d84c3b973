import type { ReactNode } from 'react';
import type { Column } from '#lib/side-by-side/side-by-side';
import { routes } from '#lib/site/routes';
import { PageTitle } from '../ui/page-title';

interface Props {
  /** What is chosen so far. */
  chosen: Column | undefined;
  ignored: ReactNode;
  /** The picker. */
  children: ReactNode;
}

/** What the page is when too little is chosen to compare: the picker. */
export function ChooseFirst({ chosen, ignored, children }: Props) {
  return (
    <>
      <PageTitle
        title="Put programs and degrees side by side"
        deck={
          chosen
            ? `${chosen.title} is chosen. Choose one more, or up to three.`
            : 'Choose two to four. A program and the degree it counts toward can stand beside each other.'
        }
      >
        {ignored}
      </PageTitle>
      {children}
      <p className="mt-6">
        Or read{' '}
        <a href={routes.micromastersOrMasters()}>MicroMasters and traditional master’s degrees, factor by factor</a>.
      </p>
    </>
  );
}
