import { ImageResponse } from 'next/og';
import { CardPicture } from '#components/social-card/card-picture';
import { inDrawnLetters } from '#lib/domain/card-letters';
import { cardSize, type SocialCard } from '#lib/social-card/card';
import { cardFonts } from '#lib/social-card/fonts';

/** The card in letters that its fonts have: for any other the library would ask the network. */
const inOwnLetters = (card: SocialCard): SocialCard =>
  JSON.parse(JSON.stringify(card), (_, value) => (typeof value === 'string' ? inDrawnLetters(value) : value));

/** A card as a PNG. */
export async function drawCard(card: SocialCard): Promise<Response> {
  const image = new ImageResponse(<CardPicture card={inOwnLetters(card)} />, { ...cardSize, fonts: await cardFonts() });
  const png = new Uint8Array(await image.arrayBuffer());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
