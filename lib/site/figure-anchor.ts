/** The anchor of a figure computed from the record, on every page that explains it. */
export const figureAnchor = (name: string): string => `figure-${name.replace(/[./]/g, '-')}`;
