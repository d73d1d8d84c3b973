import type { Course } from '#lib/domain/course';
import { courseName } from '#lib/domain/course';

/** Something that stands in a list of a record: its name in an address, and what to call it. */
interface Place {
  readonly name: string;
  readonly label: string;
}

/** A price, by its place in the list of all that were found, from 0. */
export const pricePlace = (index: number): Place => ({ name: `prices.${index + 1}`, label: `Price ${index + 1}` });

/** A course, by its place in the program, from 0. */
export const coursePlace = (index: number, course: Course): Place => ({
  name: `courses.${index + 1}`,
  label: `Course ${index + 1}, ${courseName(course)}`,
});

/** The name of a pathway on the page of one end: by the slug of the other. */
export const pathwayName = (otherSlug: string): string => `pathways.${otherSlug}`;
