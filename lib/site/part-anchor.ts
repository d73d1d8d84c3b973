/** The anchor of a part of a page; its beginning keeps it apart from the anchors of headings in a record's own text. */
export const partAnchor = (id: string): string => `part-${id}`;
