import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';
import { routes } from '#lib/site/routes';

export const dynamic = 'force-static';

/** Files that a visitor saves or reads elsewhere: nothing is gained by having them early. */
const files = ['json', 'csv', 'xml', 'txt', 'ics', 'png'].map((ending) => `/*.${ending}`);

/** Links beside figures and in the head of answers, which few follow: each would be a page of its own to make. */
const made = [routes.correct('\\?*'), routes.sheet('\\?*')];

/** Tells browsers to fetch a page when its link is about to be followed: pointed at for a moment, or touched. */
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: [...files, ...made] } }] },
      eagerness: 'moderate',
    },
  ],
};

export const GET = () => respond({ type: mediaTypes.speculation, text: JSON.stringify(rules) });
