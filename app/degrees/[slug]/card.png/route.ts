import { notFound } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import { degreeCard } from '#lib/social-card/degree-card';
import { drawCard } from '../../../draw-card';

interface Context {
  params: Promise<{ slug: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { degrees } = await getCatalog();
  return degrees.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const degree = (await getCatalog()).degrees.find((candidate) => candidate.slug === slug);
  return degree ? drawCard(degreeCard(degree)) : notFound();
}
