import type { unnamedLicenses } from '#lib/domain/copy';

const unnamed: Record<(typeof unnamedLicenses)[number], string> = {
  'none-stated': 'none stated',
  'not-looked-up': 'not looked up',
};

/** The license that the repository of a copy states, in words: `MIT`, or that it states none. */
export const tellLicense = (license: string): string =>
  license in unnamed ? unnamed[license as keyof typeof unnamed] : license;
