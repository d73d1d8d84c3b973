import type { ReactNode } from 'react';
import { routes } from '#lib/site/routes';

/**
 * What changes with the query. Forms and links marked `data-live` replace it in place: `lib/live` fetches the page they
 * would open and takes this part of it. Without script they are ordinary forms and links.
 */
export function LiveArea({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="group/live" data-live-area="">
        {children}
      </div>
      <script type="module" src={routes.liveScript()} />
    </>
  );
}
