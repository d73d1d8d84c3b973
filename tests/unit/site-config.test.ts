import { describe, expect, it } from 'vitest';
import { editUrl, newIssueUrl, readPort, repositoryUrl, webAddress, webOrigin } from '#lib/site/config';

describe('webAddress', () => {
  it('takes off slashes at the end and keeps a path', () => {
    expect(webAddress('REPOSITORY_URL', 'https://github.com/a/b/')).toBe('https://github.com/a/b');
  });

  for (const bad of [
    'example.org',
    'ftp://example.org',
    'https://a:b@example.org',
    'https://a.org/?q',
    'javascript:1',
  ]) {
    it(`refuses ${bad}`, () => {
      expect(() => webAddress('SITE_URL', bad)).toThrow(
        `SITE_URL must be an address such as https://example.org, found "${bad}"`,
      );
    });
  }
});

it('webOrigin refuses a path', () => {
  expect(webOrigin('SITE_URL', 'https://example.org/')).toBe('https://example.org');
  expect(() => webOrigin('SITE_URL', 'https://example.org/site')).toThrow('without a path');
});

describe('readPort', () => {
  it('is 3000 when nothing is set', () => {
    expect(readPort('PORT', undefined)).toBe(3000);
    expect(readPort('PORT', '')).toBe(3000);
  });

  it('reads a number', () => {
    expect(readPort('PORT', '8080')).toBe(8080);
  });

  for (const bad of ['0', '65536', '-1', '80a', '3e3', '1.5']) {
    it(`refuses ${bad}`, () => {
      expect(() => readPort('PORT', bad)).toThrow('PORT must be a number from 1 to 65535');
    });
  }
});

it('editUrl opens the file in the editor of the repository', () => {
  expect(editUrl('content/programs/mit-finance.md')).toBe(`${repositoryUrl}/edit/main/content/programs/mit-finance.md`);
});

it('newIssueUrl names the form, and the title when there is one', () => {
  expect(newIssueUrl('correct-a-fact.yml')).toBe(`${repositoryUrl}/issues/new?template=correct-a-fact.yml`);
  expect(newIssueUrl('add-a-program.yml', 'Law & economy')).toBe(
    `${repositoryUrl}/issues/new?template=add-a-program.yml&title=Law+%26+economy`,
  );
});
