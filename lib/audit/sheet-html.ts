import { auditVerdicts, describeSheet, type Sheet, sheetColumns } from './sheet';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A line of a cell; an address is a link. */
function writeLine(line: string): string {
  const text = escapeHtml(line);
  return /^https?:\/\//.test(line) ? `<a href="${text}">${text}</a>` : text;
}

const writeCell = (text: string): string => text.split('\n').map(writeLine).join('<br>');

/** The sheet as one table to print and fill in by hand: no script, nothing from elsewhere. */
export function sheetHtml(sheet: Sheet): string {
  const title = escapeHtml(describeSheet(sheet));
  const heads = ['number', ...sheetColumns.map(([name]) => name)].map((name) => `<th scope="col">${name}</th>`);
  const rows = sheet.figures.map((figure, index) => {
    const cells = sheetColumns.map(([, tell]) => `<td>${writeCell(tell(figure))}</td>`);
    return `<tr><th scope="row">${index + 1}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit: ${title}</title>
<style>
@page { size: landscape; margin: 1cm }
body { font: 0.8rem/1.3 sans-serif }
table { border-collapse: collapse }
caption { text-align: start; font-weight: bold }
th, td { border: 1px solid; padding: 0.2rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
</style>
</head>
<body>
<main>
<h1>Audit</h1>
<p>Read each page and its sources. Verdict: ${auditVerdicts.join(', ')}.</p>
<table>
<caption>${title}</caption>
<thead>
<tr>${heads.join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}
