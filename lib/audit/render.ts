import type { Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import type { Figure } from './figures';

const remarks = { ok: '', 'evidence-only': ', evidence only', gone: ', gone' } as const;

function renderSource({ title, publisher, url, asOf, link, quote }: Source): string[] {
  return [
    `   ${title} (${publisher}, ${formatDate(asOf)}${remarks[link]})`,
    `   ${url}`,
    ...(quote ? [`   "${quote}"`] : []),
  ];
}

/** A list of figures to check one by one against their pages, as plain text. */
export function renderAudit(figures: readonly Figure[], total: number): string {
  const parts = figures.map(({ record, property, words, how, asOf, sources }, index) =>
    [
      `${index + 1}. ${record}, ${property}: ${words} (${formatDate(asOf)}, ${how})`,
      ...sources.flatMap(renderSource),
    ].join('\n'),
  );
  return [...parts, `${figures.length} of ${total} figures.`].join('\n\n');
}
