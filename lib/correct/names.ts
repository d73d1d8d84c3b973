/** Names, in an address, of what stands in lists of a record: by its place, from 1, or by the record at the other end. */
export const namePrice = (index: number): string => `prices.${index + 1}`;
export const nameCourse = (index: number): string => `courses.${index + 1}`;
export const namePathway = (otherSlug: string): string => `pathways.${otherSlug}`;
