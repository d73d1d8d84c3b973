import { diagnoseProperty } from '#lib/content/read/diagnose';
import { pastAfterMonths } from '#lib/domain/age';
import { compareDates, monthsSince } from '#lib/domain/partial-date';
import { isOpen } from '#lib/domain/status';
import { type Rule, selectValid } from './rule';

const mainFigures = ['price', 'duration', 'effort'] as const;

/** Warns of main figures of open programs that rest on nothing newer than five years. Undated sources do not count. */
export const staleSource: Rule = (content) =>
  selectValid(content, 'programs').flatMap((file) => {
    if (!isOpen(file.data)) return [];
    const { sources } = file.data;
    return mainFigures.flatMap((name) => {
      const figure = file.data[name];
      if (figure.state !== 'known') return [];
      const dates = [figure.asOf, ...figure.sources.map((id) => sources[id]?.asOf)];
      const newest = dates
        .filter((date) => date !== undefined)
        .sort(compareDates)
        .at(-1);
      if (!newest || monthsSince(newest, content.today) < pastAfterMonths) return [];
      const message = `\`${name}\` of an open program rests on nothing newer than ${newest}`;
      return [diagnoseProperty(file, [name], { code: 'stale-source', message, label: `newest source: ${newest}` })];
    });
  });
