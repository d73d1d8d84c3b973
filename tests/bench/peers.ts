import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Peer {
  readonly name: string;
  /** How it is told to build the site it stands in into a folder. */
  readonly command: readonly [string, ...string[]];
  readonly askVersion: string;
  /** What it needs beside the content, by file. */
  readonly files: Readonly<Record<string, string>>;
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${content}</html>`;

const peers: readonly Peer[] = [
  {
    name: 'Hugo',
    command: ['hugo', '--quiet', '--destination', 'out/Hugo'],
    askVersion: 'version',
    files: {
      'config.toml': `baseURL = 'http://localhost/'\ndisableKinds = ['section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']`,
      'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
      'layouts/index.html': page(
        'All',
        '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul>',
      ),
    },
  },
  {
    name: 'Eleventy',
    command: ['eleventy', '--quiet', '--input=content', '--output=out/Eleventy'],
    askVersion: '--version',
    files: {
      '_includes/page.njk': page('{{ title }}', '{{ content | safe }}'),
      'eleventy.config.mjs': `export default (config) => {
        config.setIncludesDirectory('../_includes');
        config.addGlobalData('layout', 'page.njk');
        config.addTemplate('index.njk', '<ul>{% for item in collections.all %}<li><a href="{{ item.url }}">{{ item.data.title }}</a>{% endfor %}</ul>', { title: 'All', eleventyExcludeFromCollections: true });
        return { markdownTemplateEngine: false };
      };`,
    },
  },
];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const filesUnder = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

/** A folder with title and text of each record, as Hugo and Eleventy take them. */
function siteOf(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'steppingstone-peers-'));
  for (const name of filesUnder(content, '.md')) {
    const [, head, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(content, name), 'utf8')) ?? [];
    const title = head?.match(/^(?:title|name):.*/m)?.[0].replace(/^name/, 'title');
    if (title) write(join(root, 'content', name), `---\n${title}\n---\n${body}`);
  }
  for (const { files } of peers) for (const [name, text] of Object.entries(files)) write(join(root, name), text);
  return root;
}

function isInstalled({ command: [program], askVersion }: Peer): boolean {
  try {
    execFileSync(program, [askVersion], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface PeerBuild {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly built?: { readonly seconds: number; readonly pages: number };
}

/** Builds plain pages of the titles and texts of this content, and one list of them, by each that is on the PATH. */
export function peerBuilds(content: string): PeerBuild[] {
  const root = siteOf(content);
  const builds = peers.map((peer): PeerBuild => {
    const { name, command } = peer;
    if (!isInstalled(peer)) return { name };
    const [program, ...args] = command;
    const begin = performance.now();
    execFileSync(program, args, { cwd: root, stdio: 'ignore' });
    const seconds = (performance.now() - begin) / 1000;
    return { name, built: { seconds, pages: filesUnder(join(root, 'out', name), '.html').length } };
  });
  rmSync(root, { recursive: true });
  return builds;
}
