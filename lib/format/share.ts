interface Share {
  readonly doesNot?: string | undefined;
  readonly people?: string | undefined;
}

/** The other half of a share and how many were counted: "59 had not; of 1,900 people"; nothing for no share. */
export const restInWords = ({ doesNot, people }: Share): string | undefined =>
  doesNot && people && `${doesNot}; ${people === 'not found' ? 'how many: not found' : `of ${people}`}`;
