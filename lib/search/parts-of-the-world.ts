/** Countries by the part of the world that people ask for. */
export const partsOfTheWorld: Readonly<Record<string, string>> = {
  Africa: 'CI ZA',
  Asia: 'CN HK IN MY PH PK SG',
  Europe: 'BE CH CY DE ES FR GB NL SE AT',
  'Latin America': 'AR BR CO GT MX',
  'North America': 'CA MX US',
  Oceania: 'AU NZ',
};

/** Other words for a part of the world; a comma stands between them. */
export const wordsForParts: Readonly<Record<string, string>> = {
  Africa: 'African',
  Asia: 'Asian',
  Europe: 'European, EU, Europa',
  'Latin America': 'South America, Latin American, Latinoamérica, América Latina',
};
