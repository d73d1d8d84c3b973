import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserPlaces } from '#lib/cli/browser';
import { firefoxPlaces } from '#lib/cli/firefox';

describe('browserPlaces', () => {
  it('looks only where CHROMIUM_PATH says', () => {
    expect(browserPlaces({ CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' }, '/own')).toEqual(['/opt/chrome']);
  });

  it("prefers Playwright's own, then any chromium on the PATH to any Chrome", () => {
    const places = browserPlaces({ PATH: ['/a', '/b'].join(delimiter), HOME: '/home' }, '/own');
    expect(places[0]).toBe('/own');
    expect(places.indexOf(join('/b', 'chromium'))).toBeLessThan(places.indexOf(join('/a', 'google-chrome')));
  });

  it('knows the usual places of a Mac and of Windows', () => {
    const places = browserPlaces({ HOME: '/Users/x', PROGRAMFILES: '/Program Files' }, '/own');
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Program Files/Google/Chrome/Application/chrome.exe');
  });
});

describe('firefoxPlaces', () => {
  it('looks only where FIREFOX_PATH says', () => {
    expect(firefoxPlaces({ FIREFOX_PATH: '/opt/firefox', PATH: '/usr/bin' })).toEqual(['/opt/firefox']);
  });

  it('knows the PATH, and the usual places of a Mac and of Windows', () => {
    const places = firefoxPlaces({ PATH: ['/a', '/b'].join(delimiter), PROGRAMFILES: '/Program Files' });
    expect(places).toContain(join('/b', 'firefox-esr'));
    expect(places).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(places).toContain('/Program Files/Mozilla Firefox/firefox.exe');
  });
});
