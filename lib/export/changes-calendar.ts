import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import type { Catalog } from '#lib/domain/catalog';
import { firstDayOf, lastDayOf } from '#lib/domain/partial-date';
import { formatDate } from '#lib/format/date';
import { findRecords } from '#lib/list/browse';
import { changeList, filtersInWords, isOfTheWorld, type LoggedChange } from '#lib/list/changes';
import { addDays } from '#lib/plan/days';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import type { DataText } from './data-set';
import { mediaTypes } from './media-types';

/** Seconds after which a calendar that subscribed may ask again. */
const oneDay = 86_400;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * What tells one event from all others for as long as it is the same (RFC 7986 5.3): a closing by its program alone, so
 * that a new date moves it; a change by its words and the day it has on record, not the one it holds from. A record keeps the name it first had.
 */
function uidOf({ record, kind, change: { on, what }, isClosing }: LoggedChange): string {
  const hash = createHash('sha256').update(what).digest('hex').slice(0, 12);
  const which = isClosing ? 'closes' : `${on}.${hash}`;
  return `${kind}.${record.formerSlugs[0] ?? record.slug}.${which}@steppingstone`;
}

/** Where no source names the day, the event lasts for the whole month or year that it names, and says so. */
const spanInWords = (when: string): string =>
  firstDayOf(when) === lastDayOf(when) ? '' : ` Some day in ${formatDate(when)}; no source names it.`;

/** A calendar holds at least one component (RFC 5545 3.6); where it has no event, the zone that its days are told in. */
const utcZone = {
  name: 'UTC',
  generator: () =>
    ['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000']
      .concat('TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE')
      .join('\r\n'),
};

/**
 * What happened and what was announced to happen, by the filters of an address of the timeline, as a calendar (RFC 5545)
 * to subscribe to: all-day events whose last day is included, so that `DTEND`, which is not, is the day after. Changes of
 * our record alone are no events. It may hold none: a calendar that answered with an error would be dropped, and what
 * is announced later would reach nobody. `DTSTAMP` is the day of the record's last check, so one record gives one file.
 */
export function changesCalendar(catalog: Catalog, params: AddressParams): DataText {
  const { query, records } = findRecords(changeList, catalog, params);
  const filters = filtersInWords(catalog, query);
  const calendar = ical({
    name: filters ? `Steppingstone: ${filters}` : 'Steppingstone: changes',
    prodId: { company: 'Steppingstone', product: 'Changes', language: 'EN' },
    ttl: oneDay,
  });
  for (const logged of records.filter(isOfTheWorld)) {
    const { record, path, change } = logged;
    const when = change.holdsFrom ?? change.on;
    calendar.createEvent({
      id: uidOf(logged),
      stamp: utc(record.lastVerified),
      allDay: true,
      start: utc(firstDayOf(when)),
      end: utc(addDays(lastDayOf(when), 1)),
      summary: `${record.title}, ${record.institution.short}: ${change.what.replace(/\.$/, '')}`,
      description: `${change.what}${spanInWords(when)} Sources: ${siteUrl}${path}`,
      url: `${siteUrl}${path}`,
    });
  }
  if (calendar.length() === 0) calendar.timezone(utcZone);
  // The last line ends like every other; the library leaves that out.
  return { type: mediaTypes.calendar, text: `${calendar}\r\n` };
}
