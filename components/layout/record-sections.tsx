import type { ReactNode } from 'react';
import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';
import { FoldedSections } from './folded-sections';
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
  /** It stands folded on a wide screen too. */
  readonly staysFolded?: true;
  /** Whether paper goes without it: the same on many pages, or nothing but links. */
  readonly isOffPaper?: (profile: Profile) => boolean;
  readonly show: (profile: Profile) => ReactNode;
}

interface Props<Profile> {
  sections: readonly RecordSection<Profile>[];
  /** Parts that stand folded at the end, under a heading of their own. */
  rest?: { readonly title: string; readonly sections: readonly RecordSection<Profile>[] };
  profile: Profile;
}

/** So many open parts need no list of contents: what is folded below them is a list itself. */
const fewParts = 2;

/** The contents list of a record's page and its parts, in the order of the list. */
export function RecordSections<Profile>({ sections, rest, profile }: Props<Profile>) {
  const isShown = (section: RecordSection<Profile>): boolean => section.isShown?.(profile) ?? true;
  const shown = sections.filter(isShown);
  const folded = rest?.sections.filter(isShown) ?? [];
  return (
    <>
      {shown.length > fewParts && (
        <OnThisPage parts={[...shown, ...folded].map(({ id, title }) => ({ anchor: partAnchor(id), title }))} />
      )}
      {shown.map(({ id, title, hint, fold, staysFolded, isOffPaper, show }) => {
        const words = fold?.(profile);
        return words ? (
          <Section
            key={id}
            id={partAnchor(id)}
            title={title}
            hint={hint && <span className="max-lg:hidden">{hint}</span>}
            isOffPaper={isOffPaper?.(profile) ?? false}
          >
            <Fold title={words} isOpenWhenWide={!staysFolded}>
              {hint && <p className="mb-3 text-sm text-ink-2 lg:hidden print:hidden">{hint}</p>}
              {show(profile)}
            </Fold>
          </Section>
        ) : (
          <Section key={id} id={partAnchor(id)} title={title} hint={hint} isOffPaper={isOffPaper?.(profile) ?? false}>
            {show(profile)}
          </Section>
        );
      })}
      {rest && folded.length > 0 && <FoldedSections title={rest.title} sections={folded} profile={profile} />}
    </>
  );
}
