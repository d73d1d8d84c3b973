import type { ReactNode } from 'react';
import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';
import { OnThisPage } from './on-this-page';

/** A part of a record's page: adding one is adding an entry to the page's list. */
export interface RecordSection<Profile> {
  /** Names its anchor. */
  readonly id: string;
  readonly title: string;
  /** One line on how to read it. */
  readonly hint?: string;
  /** Whether there is something to show; always, where an absence is an answer too. */
  readonly isShown?: (profile: Profile) => boolean;
  /** The words of the line under which it stands folded on a phone; nothing where it stands open. */
  readonly fold?: (profile: Profile) => string | undefined;
  readonly show: (profile: Profile) => ReactNode;
}

interface Props<Profile> {
  sections: readonly RecordSection<Profile>[];
  profile: Profile;
}

/** The contents list of a record's page and its parts, in the order of the list. */
export function RecordSections<Profile>({ sections, profile }: Props<Profile>) {
  const shown = sections.filter(({ isShown }) => isShown?.(profile) ?? true);
  return (
    <>
      <OnThisPage parts={shown.map(({ id, title }) => ({ anchor: partAnchor(id), title }))} />
      {shown.map(({ id, title, hint, fold, show }) => {
        const folded = fold?.(profile);
        return (
          <Section key={id} id={partAnchor(id)} title={title} hint={hint}>
            {folded ? (
              <Fold title={folded} isOpenWhenWide>
                {show(profile)}
              </Fold>
            ) : (
              show(profile)
            )}
          </Section>
        );
      })}
    </>
  );
}
