/** What people call a university that is no name of it on record, by its file name; a comma stands between. */
const nicknames: Readonly<Record<string, string>> = {
  berkeley: 'UCB, Cal',
  florida: 'Gators',
  'georgia-tech': 'Yellow Jackets',
  illinois: 'Illini',
  indiana: 'Hoosiers',
  maryland: 'Terps, Terrapins',
  michigan: 'Wolverines',
  'penn-state': 'Nittany Lions',
  purdue: 'Boilermakers',
  tennessee: 'Vols',
  'ut-austin': 'Longhorns',
  washington: 'UW Seattle',
  'wisconsin-madison': 'Badgers',
};

/** Schools of a university that people ask for by a name that is no everyday word. */
const schools: Readonly<Record<string, string>> = {
  berkeley: 'Haas',
  boston: 'Questrom',
  'carnegie-mellon': 'Tepper, Heinz',
  'georgia-tech': 'Scheller',
  indiana: 'Kelley',
  mit: 'Sloan',
  northwestern: 'Kellogg',
  nyu: 'Stern, Tandon',
  penn: 'Wharton',
  'penn-state': 'Smeal',
  ubc: 'Sauder',
  uchicago: 'Booth',
  'ut-austin': 'McCombs',
};

const namesIn = (table: Readonly<Record<string, string>>, slug: string): string[] => table[slug]?.split(', ') ?? [];

/** What people call a university beside its names on record. */
export const nicknamesOf = ({ slug }: { readonly slug: string }): string[] => namesIn(nicknames, slug);

/** Schools of a university, whose names do not say which of its records are theirs. */
export const schoolsOf = ({ slug }: { readonly slug: string }): string[] => namesIn(schools, slug);
