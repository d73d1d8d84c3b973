interface Reference {
  readonly column: string;
  /** The part of the open data whose `slug` stands in the column. */
  readonly to: string;
}

const byCollection: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  programs: { university: 'institutions', field: 'fields' },
  degrees: { university: 'institutions', field: 'fields' },
  pathways: {
    program: 'programs',
    programUniversity: 'institutions',
    degree: 'degrees',
    degreeUniversity: 'institutions',
  },
  claims: { guide: 'guides' },
  chances: { guide: 'guides' },
};

/** Which columns of a part of the open data name records of another. */
export const references = (collection: string): Reference[] =>
  Object.entries(byCollection[collection] ?? {}).map(([column, to]) => ({ column, to }));
