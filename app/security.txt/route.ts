import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';
import { securityText } from '#lib/export/security-text';
import { operator } from '#lib/site/operator';

/** Made when it is asked for: its day of expiry must lie ahead. */
export const dynamic = 'force-dynamic';

export function GET() {
  const { securityMail } = operator;
  if (securityMail) return respond({ type: mediaTypes.text, text: securityText(securityMail, new Date()) });
  const words = 'Whoever runs this site has set no address for reports of holes in security.\n';
  return new Response(words, { status: 404, headers: { 'Content-Type': mediaTypes.text } });
}
