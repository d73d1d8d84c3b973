import type { ReactNode } from 'react';
import { routes } from '#lib/site/routes';
import { PageTitle } from '../ui/page-title';
import { RuledList } from '../ui/ruled-list';

const places = [
  { path: routes.programs(), title: 'Programs', how: 'tick any, then “Put on a shortlist” below the list' },
  { path: routes.degrees(), title: 'Degrees', how: 'the same' },
  { path: routes.pathways(), title: 'Pathways', how: '“Shortlist” in a row saves the program and its degree together' },
];

/** What stands here while nothing is saved: where to begin. `ignored` is what was not understood of the address. */
export function EmptyShortlist({ ignored, children }: { ignored: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageTitle
        title="Your shortlist: nothing saved"
        deck="Save programs and degrees in the address of this page: it then says whom to ask first, and what is new."
      >
        {ignored}
      </PageTitle>
      <div className="grid gap-8">
        <RuledList>
          {places.map(({ path, title, how }) => (
            <li key={path}>
              <a className="font-semibold" href={path}>
                {title}
              </a>
              : {how}.
            </li>
          ))}
        </RuledList>
        {children}
      </div>
    </>
  );
}
