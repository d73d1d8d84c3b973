import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Static cuts of the site's two typefaces: what draws the cards reads neither WOFF2 nor variable fonts. The sans has a
 * name of its own, because its license reserves the name "Source".
 */
const cuts = [
  { name: 'serif', weight: 500, file: 'card-serif-500.ttf' },
  { name: 'sans', weight: 400, file: 'card-sans-400.ttf' },
  { name: 'sans', weight: 600, file: 'card-sans-640.ttf' },
] as const;

async function load() {
  return Promise.all(
    cuts.map(async ({ name, weight, file }) => ({
      name,
      weight,
      data: await readFile(join(process.cwd(), 'public/fonts', file)),
    })),
  );
}

let loaded: ReturnType<typeof load> | undefined;

/** The typefaces of the cards, `serif` 500, `sans` 400 and 600, read once. */
export function cardFonts(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}
