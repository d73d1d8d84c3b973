import { routes } from '#lib/site/routes';
import { altOf, cardSize, type SocialCard } from '#lib/social-card/card';

interface Page<Alternates> {
  readonly title: string;
  /** The whole title of the window, where it is not the page's title and the site's name. */
  readonly absoluteTitle?: string;
  readonly description: string;
  readonly alternates: Alternates;
  /** The language and country of a page that is not in English, as Open Graph writes them. */
  readonly locale?: string;
  /** The page's own card and its path; the site's card stands for a page that has none. */
  readonly card?: { readonly path: string; readonly card: SocialCard };
}

const siteCardAlt =
  'Steppingstone: MicroMasters programs, beside the master’s degrees they count toward. Every figure has a source and a date, or says that it is undated.';

/** The picture for a page without a card of its own. */
export const siteImage = { url: routes.siteCard(), alt: siteCardAlt, type: 'image/png', ...cardSize };

/**
 * Title, description, addresses and social card of a page, each said once. Next replaces `openGraph` of the layout as a
 * whole by that of the page, so a page must state all of it.
 */
export function pageMetadata<Alternates extends { canonical: string }>(page: Page<Alternates>) {
  const { title, absoluteTitle, description, alternates, locale = 'en_US', card } = page;
  return {
    title: absoluteTitle === undefined ? title : { absolute: absoluteTitle },
    description,
    alternates,
    openGraph: {
      type: 'website' as const,
      siteName: 'Steppingstone',
      locale,
      title,
      description,
      url: alternates.canonical,
      images: [card ? { ...siteImage, url: card.path, alt: altOf(card.card) } : siteImage],
    },
  };
}
