import { countInWords } from '#lib/format/count';
import { formatDate } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { capitalize } from '#lib/format/text';
import { isOfTheWorld, type News } from './news';

const counted = (count: number, noun: string): string => `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** How much changed since a day; what changed in our record alone is no news of a program. */
export function sayNews(news: readonly News[], since: string): string {
  const { length } = news.filter(isOfTheWorld);
  return length > 0 ? capitalize(counted(length, 'change')) : `No change found since ${formatDate(since)}`;
}

/** "Our record of them has three updates and one correction."; nothing when it has none. */
export function sayOfRecord(news: readonly News[]): string | undefined {
  const parts = (['update', 'correction'] as const).flatMap((kind) => {
    const { length } = news.filter(({ change }) => change.is === kind);
    return length > 0 ? [counted(length, kind)] : [];
  });
  return parts.length > 0 ? `Our record alone got ${formatList(parts)}.` : undefined;
}
