import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

const day = 24 * 60 * 60 * 1000;

/** How long a copy of the file holds: RFC 9116 advises less than a year. */
const validDays = 180;

/**
 * The file in which those who look for holes find whom to tell (RFC 9116).
 *
 * @param mail where reports go
 * @param now the time it is asked for; it expires at the midnight that ends the 180th day from then, so that one day’s
 *   answers are the same
 */
export function securityText(mail: string, now: Date): string {
  const expires = new Date((Math.floor(now.getTime() / day) + validDays + 1) * day);
  return [
    `Contact: mailto:${mail}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl}${routes.securityText()}`,
    `Policy: ${siteUrl}${routes.about()}`,
    '',
  ].join('\n');
}
