import { notFound } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import { programCard } from '#lib/social-card/program-card';
import { drawCard } from '../../../draw-card';

interface Context {
  params: Promise<{ slug: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { programs } = await getCatalog();
  return programs.map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const program = (await getCatalog()).programs.find((candidate) => candidate.slug === slug);
  return program ? drawCard(programCard(program)) : notFound();
}
