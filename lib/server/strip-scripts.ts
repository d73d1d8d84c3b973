const scripts = /<script\b(?![^>]*(?:\btype="application\/ld\+json"|\bsrc="\/live\.js"))[^>]*>[\s\S]*?<\/script>/g;
const scriptPreloads =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g;
/** Marks by which the framework's script finds its way about the page; text that looks like one is escaped. */
const hydrationMarks = /<!--(?: |\/?\$|\/?&)?-->/g;
/** What Next writes of its own accord and every reader of a card takes from the `og:` properties where it is missing. */
const twiceSaid = /<meta name="twitter:(?!card")[^>]*>/g;
const leftovers = /<meta name="next-size-adjust" content=""\/>|<div hidden=""><\/div>| data-precedence="next"/g;
/** What React writes when script must move late content to its place. */
const lateContent = /<!--\$\?-->|<template id="[BP]:|<div hidden="" id="S:/;

/**
 * Takes the framework's script out of a page.
 *
 * Next gives every page its runtime, about 140 KB, and the page's content a second time as data for it. Without a client
 * component all that this script can do is follow links without reloading. The page's policy would not let it run;
 * taking it out saves its bytes and the browser's complaints. JSON-LD stays, it is data; so does `/live.js`, which is
 * ours. The expressions rely on React's escaping of `<` and `>` in text and attributes.
 *
 * @param html a page as Next wrote it
 * @returns the page without script elements, preloads of script and marks meant for script
 * @throws Error when content of the page would only appear by script
 */
export function stripScripts(html: string): string {
  if (lateContent.test(html)) {
    throw new Error('Part of this page arrives late and only script can show it: take out the Suspense boundary.');
  }
  const needless = [scripts, scriptPreloads, hydrationMarks, leftovers, twiceSaid];
  return needless.reduce((page, part) => page.replace(part, ''), html);
}

/**
 * Whether a route has a client component that is not the framework's.
 *
 * @param manifest text of the `client-reference-manifest.js` Next writes for each route
 * @throws Error when Next writes it in a form this does not know
 */
export function hasClientComponent(manifest: string): boolean {
  const json = /^globalThis\.__RSC_MANIFEST\[.*?\] = (\{.*\});?\s*$/m.exec(manifest)?.[1];
  const modules: unknown = json === undefined ? undefined : JSON.parse(json).clientModules;
  if (typeof modules !== 'object' || modules === null) throw new Error('Next wrote a client manifest of unknown form.');
  return Object.keys(modules).some((file) => !file.includes('/node_modules/'));
}
