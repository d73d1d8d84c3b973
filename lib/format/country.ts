const names = new Intl.DisplayNames('en-US', { type: 'region' });

/** "United Kingdom" for `GB`. */
export const formatCountry = (code: string): string => names.of(code) ?? code;
