const sans = 'sans, sans-latin-ext, sans-vietnamese, sans-greek, sans-cyrillic';

/** The typefaces of the cards with those that stand behind them for letters they lack, as `font-family` takes them. */
export const families = { sans, serif: `serif, serif-latin-ext, serif-vietnamese, ${sans}` } as const;
