import { notFound } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import { guideCard } from '#lib/social-card/guide-card';
import { drawCard } from '../../../draw-card';

interface Context {
  params: Promise<{ slug: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { guides } = await getCatalog();
  return guides.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const guide = (await getCatalog()).guides.find((candidate) => candidate.slug === slug);
  return guide ? drawCard(guideCard(guide)) : notFound();
}
