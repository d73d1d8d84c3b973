import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';

export const dynamic = 'force-static';

/** Files that a visitor saves or reads elsewhere: nothing is gained by having them early. */
const files = ['json', 'csv', 'xml', 'txt', 'ics', 'png'].map((ending) => `/*.${ending}`);

/** Tells browsers to fetch a page when its link is about to be followed: pointed at for a moment, or touched. */
const rules = {
  prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: files } }] }, eagerness: 'moderate' }],
};

export const GET = () => respond({ type: mediaTypes.speculation, text: JSON.stringify(rules) });
