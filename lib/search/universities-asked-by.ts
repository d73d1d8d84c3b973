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

/** Schools of a university that people ask for by their own names. */
const schools: Readonly<Record<string, string>> = {
  berkeley: 'Haas, Haas School of Business',
  boston: 'Questrom School of Business',
  cambridge: 'Judge Business School',
  'carnegie-mellon': 'Tepper, Tepper School of Business, Heinz College',
  columbia: 'Columbia Business School',
  florida: 'Warrington College of Business',
  'georgia-tech': 'Scheller College of Business',
  indiana: 'Kelley School of Business',
  'johns-hopkins': 'Carey Business School, Bloomberg School of Public Health',
  maryland: 'Robert H. Smith School of Business',
  michigan: 'Ross School of Business',
  mit: 'Sloan, MIT Sloan School of Management',
  northwestern: 'Kellogg, Kellogg School of Management',
  nyu: 'NYU Stern, Stern School of Business, Tandon School of Engineering',
  penn: 'Wharton, Wharton School',
  'penn-state': 'Smeal College of Business',
  uchicago: 'Booth, Booth School of Business',
  usc: 'USC Marshall, Marshall School of Business',
  'ut-austin': 'McCombs, McCombs School of Business',
  ubc: 'Sauder, Sauder School of Business',
  washington: 'Foster School of Business',
  washu: 'Olin Business School',
};

const namesIn = (table: Readonly<Record<string, string>>, slug: string): string[] => table[slug]?.split(', ') ?? [];

/** What people call a university beside its names on record. */
export const nicknamesOf = ({ slug }: { readonly slug: string }): string[] => namesIn(nicknames, slug);

/** Schools of a university: whoever asks for one finds the university, not all that it offers. */
export const schoolsOf = ({ slug }: { readonly slug: string }): string[] => namesIn(schools, slug);
