/**
 * The script that updates results in place, as browsers get it: one small module.
 *
 * @returns its text; this runs a compiler, so call it at build time only
 */
export async function bundleLive(): Promise<string> {
  // The compiler is a program of its own, which Next must not bundle.
  const { build } = await import(/* turbopackIgnore: true */ 'esbuild');
  const { outputFiles } = await build({
    entryPoints: ['lib/live/browser/live.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
