import type { Metadata } from 'next';
import { NearMatches } from '#components/missing/near-matches';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFoundPage() {
  return <NearMatches matches={[]} />;
}
