import { gzipSync } from 'node:zlib';

export interface PageBytes {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

const gzip = (data: ArrayBuffer): number => gzipSync(Buffer.from(data), { level: 6 }).byteLength;

async function sizeOf(
  addresses: readonly string[],
  origin: string,
  pack: (data: ArrayBuffer) => number,
): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(addresses)].map(async (address) => pack(await (await fetch(new URL(address, origin))).arrayBuffer())),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/** Bytes of a page and of what its HTML asks for; text is counted gzipped, fonts as they are (already compressed). */
export async function bytesOf(origin: string, path: string): Promise<PageBytes> {
  const data = await (await fetch(origin + path)).arrayBuffer();
  const html = Buffer.from(data).toString('utf8');
  return {
    html: gzip(data),
    css: await sizeOf(found(html, /<link rel="stylesheet" href="([^"]+)"/g), origin, gzip),
    js: await sizeOf(found(html, /<script[^>]* src="([^"]+)"/g), origin, gzip),
    fonts: await sizeOf(
      found(html, /<link rel="preload" href="([^"]+)" as="font"/g),
      origin,
      (font) => font.byteLength,
    ),
  };
}
