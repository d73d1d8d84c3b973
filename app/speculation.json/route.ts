import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';
import { routes } from '#lib/site/routes';

export const dynamic = 'force-static';

/** Files that a visitor saves or reads elsewhere: nothing is gained by having them early. */
const files = ['json', 'csv', 'xml', 'txt', 'ics', 'png'].map((ending) => `/*.${ending}`);

/** A link beside every figure, which few follow: each would be a page of its own to make. */
const corrections = routes.correct('\\?*');

/** Tells browsers to fetch a page when its link is about to be followed: pointed at for a moment, or touched. */
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: [...files, corrections] } }] },
      eagerness: 'moderate',
    },
  ],
};

export const GET = () => respond({ type: mediaTypes.speculation, text: JSON.stringify(rules) });
