import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AuditTable } from '#components/data/audit-table';
import { audits } from '#lib/coverage/audits';
import { formatDate } from '#lib/format/date';
import { realCatalog } from '../support/real-catalog';

const onRecord = audits(await realCatalog());

test('audits stand newest first, and each says what was wrong and what was mended', () => {
  const days = onRecord.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  const { document } = parseHTML(`<body>${renderToStaticMarkup(<AuditTable audits={onRecord} />)}</body>`);
  const rows = [...document.querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(onRecord.length);
  for (const [
    index,
    { on, by, figures, right, misleading, wrong, notCheckable, found, mended },
  ] of onRecord.entries()) {
    const cells = [...(rows[index]?.children ?? [])].map(({ textContent }) => textContent);
    const counts = [figures, right, misleading, wrong, notCheckable].map(String);
    expect(cells).toEqual([`${formatDate(on)}${by}`, ...counts, found, mended]);
  }
});

test('without an audit the page says so, and how to make one', () => {
  const html = renderToStaticMarkup(<AuditTable audits={[]} />);
  expect(html).toContain('No audit is on record so far.');
  expect(html).toContain('--as-seen');
});
