import { openSearchText } from '#lib/export/open-search';
import { respond } from '#lib/export/respond';

export const dynamic = 'force-static';

export const GET = () => respond(openSearchText());
