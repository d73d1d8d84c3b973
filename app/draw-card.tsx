import { ImageResponse } from 'next/og';
import { CardPicture } from '#components/social-card/card-picture';
import { cardSize, type SocialCard } from '#lib/social-card/card';
import { cardFonts } from '#lib/social-card/fonts';

/** A card as a PNG. */
export async function drawCard(card: SocialCard): Promise<Response> {
  const image = new ImageResponse(<CardPicture card={card} />, { ...cardSize, fonts: await cardFonts() });
  const png = new Uint8Array(await image.arrayBuffer());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
