import { all } from '../page';
import { recordsShown } from '../records';
import { sayingsOf } from '../sayings';
import type { Check } from '../site';
import { stands } from '../words';

/** What an editor wrote and the page of the record does not show. */
export const authoredIsShown: Check = (page, site) => {
  const links = new Set(all(page.main, 'a[href]').map((link) => link.getAttribute('href')));
  return recordsShown(page, site).flatMap(({ record, file }) =>
    sayingsOf(record)
      .filter(({ words, link }) =>
        link === undefined ? !words.some((one) => stands(one, page.text)) : link !== page.address && !links.has(link),
      )
      .map(({ place, words, link }) => `${file} ${place} is not shown: ${link ?? words[0]}`),
  );
};
