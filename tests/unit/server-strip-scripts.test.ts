import { describe, expect, it } from 'vitest';
import { hasClientComponent, stripScripts } from '#lib/server/strip-scripts';

describe('stripScripts', () => {
  it('takes out inline, external and old-browser scripts, and their preloads', () => {
    const html =
      '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/>' +
      '<link rel="modulepreload" href="/b.js"/><script src="/c.js" async=""></script>' +
      '<script src="/d.js" noModule=""></script></head><body><p>Text</p>' +
      '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body></html>';
    expect(stripScripts(html)).toBe('<html><head></head><body><p>Text</p></body></html>');
  });

  it('keeps styles, fonts, JSON-LD and text that only looks like a script', () => {
    const html =
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/a.woff2" as="font" type="font/woff2"/>' +
      '<p>Write &lt;script&gt;1&lt;/script&gt; or <code>as=&quot;script&quot;</code></p>' +
      '<script type="application/ld+json">{"name":"Steppingstone"}</script>';
    expect(stripScripts(html)).toBe(html);
  });

  it('takes out the marks that guide hydration, and keeps other comments', () => {
    const html = '<body><div hidden=""><!--$--><!--/$--></div><p>16<!-- --> of <!-- -->48</p><!--kept--></body>';
    expect(stripScripts(html)).toBe('<body><p>16 of 48</p><!--kept--></body>');
  });

  it('refuses a page with content that only script would show', () => {
    const html = '<!--$?--><template id="B:0"></template><!--/$--><div hidden="" id="S:0"><p>Late</p></div>';
    expect(() => stripScripts(html)).toThrow('only script can show it');
  });
});

describe('hasClientComponent', () => {
  const manifest = (...files: string[]) =>
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    `globalThis.__RSC_MANIFEST["/programs/[slug]/page"] = ${JSON.stringify({
      clientModules: Object.fromEntries(files.map((file) => [file, { id: 1 }])),
    })};\n`;

  it('passes over components of the framework', () => {
    expect(hasClientComponent(manifest('[project]/node_modules/next/dist/client/layout-router.js'))).toBe(false);
  });

  it('finds one of ours', () => {
    const files = ['[project]/node_modules/next/dist/client/a.js', '[project]/components/list/live-results.tsx'];
    expect(hasClientComponent(manifest(...files))).toBe(true);
  });

  it('says so when Next changes the form of its manifest', () => {
    expect(() => hasClientComponent('export default {}')).toThrow('unknown form');
  });
});
