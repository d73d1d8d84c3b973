import type { Thing } from 'schema-dts';

/**
 * A block of structured data. It is data, not script: no policy concerns it. Of its text only `<` could end the block,
 * and JSON can write that otherwise.
 */
export function JsonLd({ data }: { data: Thing }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...(data as object) }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
