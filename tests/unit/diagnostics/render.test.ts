import { describe, expect, test } from 'vitest';
import { annotate } from '#lib/diagnostics/annotate';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { renderReport } from '#lib/diagnostics/render';

const diagnostic: Diagnostic = {
  code: 'money-amount',
  severity: 'error',
  file: 'content/programs/a.md',
  place: { line: 7, column: 11, width: 7, text: '  amount: "1,350"' },
  message: '`price.amount` must be a number, found the text "1,350"',
  label: 'expected a number such as `1350` or `1350.50`',
  help: 'write `amount: 1350` (no quotes, no thousands comma)',
};

describe('renderReport', () => {
  test('is empty when all is well', () => {
    expect(renderReport([], { files: 97 })).toBe('');
  });

  test('shows the place, the label and the remedy, and counts', () => {
    expect(renderReport([diagnostic], { files: 97 })).toBe(
      [
        'error[money-amount]: `price.amount` must be a number, found the text "1,350"',
        ' --> content/programs/a.md:7:11',
        '  |',
        '7 |   amount: "1,350"',
        '  |           ^^^^^^^ expected a number such as `1350` or `1350.50`',
        '  = help: write `amount: 1350` (no quotes, no thousands comma)',
        '',
        '✖ 1 error in 1 of 97 content files. Nothing was published.',
      ].join('\n'),
    );
  });

  test('orders by file, line, column and code, whatever the order found', () => {
    const at = (file: string, line: number, column: number, code: Diagnostic['code']): Diagnostic => ({
      ...diagnostic,
      file,
      code,
      place: { line, column, width: 1, text: 'x'.repeat(20) },
    });
    const ordered = [
      at('content/a.md', 2, 9, 'url-format'),
      at('content/a.md', 10, 1, 'date-format'),
      at('content/a.md', 10, 1, 'url-format'),
      at('content/a.md', 10, 4, 'date-format'),
      at('content/b.md', 1, 1, 'date-format'),
    ];
    const places = (report: string): string[] => report.split('\n').filter((line) => line.includes('-->'));
    const shuffled = [3, 0, 4, 2, 1].flatMap((index) => ordered[index] ?? []);
    expect(places(renderReport(shuffled, { files: 2 }))).toEqual(places(renderReport(ordered, { files: 2 })));
    expect(places(renderReport(shuffled, { files: 2 }))).toEqual([
      ' --> content/a.md:2:9',
      '  --> content/a.md:10:1',
      '  --> content/a.md:10:1',
      '  --> content/a.md:10:4',
      ' --> content/b.md:1:1',
    ]);
  });

  test('puts an error below all warnings, where a terminal ends', () => {
    const warning: Diagnostic = { ...diagnostic, severity: 'warning', code: 'stale-record', file: 'content/z.md' };
    const report = renderReport([diagnostic, warning], { files: 2 });
    expect(report.indexOf('error[')).toBeGreaterThan(report.indexOf('warning['));
  });

  test('gives warnings no verdict of their own', () => {
    const warning: Diagnostic = { ...diagnostic, severity: 'warning', code: 'stale-record' };
    expect(renderReport([warning], { files: 1 })).not.toContain('✖');
    expect(renderReport([warning, diagnostic], { files: 1 })).toContain(
      '✖ 1 error in 1 of 1 content file. Nothing was published. 1 warning above the errors.',
    );
  });

  test('cuts a long line around the diagnostic', () => {
    const text = `${'a'.repeat(200)}FAULT${'b'.repeat(200)}`;
    const report = renderReport([{ ...diagnostic, place: { line: 1, column: 201, width: 5, text } }], { files: 1 });
    const [excerpt = '', pointer = ''] = report.split('\n').slice(3, 5);
    expect(excerpt).toBe(`1 | …${'a'.repeat(40)}FAULT${'b'.repeat(55)}…`);
    expect(excerpt.indexOf('FAULT')).toBe(pointer.indexOf('^^^^^'));
  });

  test('keeps the pointer under the diagnostic after a tab', () => {
    const report = renderReport([{ ...diagnostic, place: { line: 1, column: 2, width: 3, text: '\tbad' } }], {
      files: 1,
    });
    expect(report).toContain('1 |  bad\n  |  ^^^ expected');
  });

  test('colors only when asked', () => {
    expect(renderReport([diagnostic], { files: 1 })).not.toContain('\u001b');
    expect(renderReport([diagnostic], { files: 1, color: true })).toContain('\u001b[31merror[money-amount]\u001b[0m');
  });
});

describe('annotate', () => {
  test('is a workflow command with file, line and column', () => {
    expect(annotate(diagnostic)).toBe(
      '::error file=content/programs/a.md,line=7,col=11,title=money-amount::`price.amount` must be a number, found the text "1,350". write `amount: 1350` (no quotes, no thousands comma)',
    );
  });

  test('escapes what would end the command', () => {
    const odd: Diagnostic = { ...diagnostic, file: 'content/a,b:c.md', place: undefined, message: '100%\nmore' };
    expect(annotate(odd)).toContain('::error file=content/a%2Cb%3Ac.md,title=money-amount::100%25%0Amore. ');
  });
});
