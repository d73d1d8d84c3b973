import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Static cuts of the site's two typefaces: what draws the cards reads neither WOFF2 nor variable fonts, and asks the
 * network for a letter that no cut has. Further letters are cuts of their own, with names of their own; `families` says
 * in which order they are turned to. The sans has a name of its own too, because its license reserves the name "Source".
 */
const cuts = [
  { name: 'serif', weight: 500, file: 'card-serif-500.ttf' },
  { name: 'sans', weight: 400, file: 'card-sans-400.ttf' },
  { name: 'sans', weight: 600, file: 'card-sans-640.ttf' },
  ...(['latin-ext', 'vietnamese'] as const).flatMap(
    (letters) =>
      [
        { name: `serif-${letters}`, weight: 500, file: `card-serif-${letters}-500.woff` },
        { name: `sans-${letters}`, weight: 400, file: `card-sans-${letters}-400.woff` },
        { name: `sans-${letters}`, weight: 600, file: `card-sans-${letters}-600.woff` },
      ] as const,
  ),
  // The serif has neither.
  ...(['greek', 'cyrillic'] as const).flatMap(
    (letters) =>
      [
        { name: `sans-${letters}`, weight: 400, file: `card-sans-${letters}-400.woff` },
        { name: `sans-${letters}`, weight: 600, file: `card-sans-${letters}-600.woff` },
      ] as const,
  ),
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
