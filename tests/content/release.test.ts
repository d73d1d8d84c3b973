import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import papa from 'papaparse';
import initSqlJs from 'sql.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { generatedAt } from '#lib/domain/generated-at';
import { columnsOf } from '#lib/export/columns';
import { dataText } from '#lib/export/data-files';
import { collections, type DataBytes } from '#lib/export/data-set';
import { formatVersion } from '#lib/export/format-version';
import { toArchive } from '#lib/export/release/archive';
import { toDatabase } from '#lib/export/release/database';
import { releaseFile } from '#lib/export/release/files';
import { respond } from '#lib/export/respond';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { Database } = await initSqlJs();

async function file(ending: string) {
  const found = await releaseFile(catalog, `steppingstone.${ending}`);
  if (!found) throw new Error(`no file for ${ending}`);
  return found;
}

const text = (path: string): string => dataText(catalog, path)?.text ?? '';

const linesOf = (path: string) =>
  papa.parse<Record<string, string>>(text(path), { header: true, skipEmptyLines: true }).data;

const has = (program: string): boolean => !spawnSync(program, ['-version']).error;

const { bytes, type, name } = await file('sqlite');
const zip = await file('zip');
const database = new Database(bytes);
const rows = (sql: string) => database.exec(sql)[0]?.values ?? [];

/** Writes a file to a place of its own, hands its path to `use`, and removes it. */
function inFolder(written: DataBytes, use: (path: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    writeFileSync(join(folder, written.name), written.bytes);
    use(join(folder, written.name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

afterEach(() => vi.unstubAllEnvs());

describe('the SQLite file', () => {
  test('is named after its version and its day, and any site may read it', () => {
    const { headers } = respond({ bytes, type, name });
    expect(headers.get('content-type')).toBe('application/vnd.sqlite3');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="steppingstone-${formatVersion}-${generatedAt(catalog)}.sqlite"`,
    );
  });

  test.each(collections)(
    'has of $name every line and column of the CSV, cell by cell',
    ({ name: table, schemaName }) => {
      const columns = columnsOf(schemaName);
      const [found] = database.exec(`SELECT * FROM "${table}" ORDER BY rowid`);
      const lines = linesOf(`${table}.csv`);
      expect(found?.columns).toEqual(columns.map(({ name: column }) => column));
      expect(found?.values).toHaveLength(lines.length);
      const faults = lines.flatMap((line, index) =>
        columns.flatMap(({ name: column, type: kind, isList }, at) => {
          const value = found?.values[index]?.[at] ?? '';
          const said = kind === 'boolean' && !isList && value !== '' ? String(value === 1) : String(value);
          return [said, `'${said}`].includes(line[column] ?? '')
            ? []
            : [`${index} ${column}: ${said}, ${line[column]}`];
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  test('says what each table and column means, and what the whole is', () => {
    expect(rows('SELECT "table" FROM tables ORDER BY rowid')).toEqual(collections.map(({ name: table }) => [table]));
    const described = rows('SELECT "table", "column" FROM columns ORDER BY rowid').map(
      ([table, column]) => `${table} ${column}`,
    );
    expect(described).toEqual(
      collections.flatMap(({ name: table, schemaName }) => columnsOf(schemaName).map((one) => `${table} ${one.name}`)),
    );
    expect(Object.fromEntries(rows('SELECT name, value FROM metadata'))).toMatchObject({
      version: formatVersion,
      date: generatedAt(catalog),
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('holds references that lead somewhere, and figures one can reckon with', () => {
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('SELECT typeof("price.min") FROM programs WHERE "price.min" > 0 LIMIT 1')[0]?.[0]).toMatch(
      /integer|real/,
    );
  });

  test('has the same bytes whenever it is made', async () => {
    expect(Buffer.compare(await toDatabase(catalog), bytes)).toBe(0);
  });

  test('names the address at which the site is served, not the one it was built for', async () => {
    vi.stubEnv('SERVED_AT', 'https://site.example');
    const served = new Database(await toDatabase(catalog));
    const [[page, about] = []] =
      served.exec(
        `SELECT page, (SELECT value FROM metadata WHERE name = 'documentation') FROM programs WHERE slug = 'mit-finance'`,
      )[0]?.values ?? [];
    expect([page, about]).toEqual(['https://site.example/programs/mit-finance', 'https://site.example/data']);
  });

  test.skipIf(!has('sqlite3'))('is read by the program sqlite3, where there is one', () => {
    inFolder({ bytes, type, name }, (path) => {
      const ask = (sql: string) => JSON.parse(spawnSync('sqlite3', ['-json', path, sql]).stdout.toString());
      const [finance] = linesOf('programs.csv').filter(({ slug }) => slug === 'mit-finance');
      expect(ask('SELECT count(*) AS lines FROM sources')).toEqual([{ lines: linesOf('sources.csv').length }]);
      const [said] = ask(`SELECT title, "price.min", "courseCount.value" FROM programs WHERE slug = 'mit-finance'`);
      expect(Object.keys(said)).toHaveLength(3);
      for (const [column, value] of Object.entries(said)) expect(String(value), column).toBe(finance?.[column]);
    });
  });
});

describe('the archive', () => {
  const entries = unzipSync(zip.bytes);
  const entry = (path: string): string => strFromU8(entries[path] ?? new Uint8Array());

  test('is named after its version and its day', () => {
    expect([zip.type, zip.name]).toEqual([
      'application/zip',
      `steppingstone-${formatVersion}-${generatedAt(catalog)}.zip`,
    ]);
  });

  test('holds every table in each form, as it is at its own address', () => {
    for (const { name: table } of collections) {
      for (const path of [`${table}.csv`, `${table}.json`]) expect(entry(path) === text(path), path).toBe(true);
    }
    expect(Buffer.compare(entries['steppingstone.sqlite'] ?? Buffer.alloc(0), bytes)).toBe(0);
  });

  test('holds a package whose paths lead to files beside it', () => {
    const paths = JSON.parse(entry('datapackage.json')).resources.map(({ path }: { path: string }) => path);
    expect(paths).toHaveLength(collections.length);
    expect(paths.filter((path: string) => !(path in entries))).toEqual([]);
  });

  test('says under which license it is, and how to cite it', () => {
    expect(entry('LICENSE.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(parse(entry('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: formatVersion,
      'date-released': generatedAt(catalog),
      license: 'CC-BY-4.0',
    });
  });

  test('has the same bytes whenever and wherever it is made', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      expect(Buffer.compare(toArchive(catalog, ['steppingstone.sqlite', bytes]), zip.bytes), zone).toBe(0);
    }
  });

  test.skipIf(!has('unzip'))('is whole to the program unzip, where there is one', () => {
    inFolder(zip, (path) => {
      expect(spawnSync('unzip', ['-tq', path]).status).toBe(0);
    });
  });
});
