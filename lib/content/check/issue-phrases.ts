import type { Issue } from './issue';
import { describeValue, formatPath } from './words';

/** What a diagnostic says of an issue; without `help` it shows the general help of the code. */
export interface IssueWords {
  readonly message: string;
  readonly label?: string | undefined;
  readonly help?: string | undefined;
}

/** The property of an issue, as it is written. */
export const quotePath = ({ path }: Issue): string => `\`${formatPath(path)}\``;

/** What should stand there and what does. */
export const mustBe = (issue: Issue, wanted: string, words: Omit<IssueWords, 'message'>): IssueWords => ({
  message: `${quotePath(issue)} must be ${wanted}, found ${describeValue(issue.input)}`,
  ...words,
});

/** The last name on the way to the value. */
export const getLastName = ({ path }: Issue): string =>
  String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
