import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withContentFolder } from '../support/content-tree';
import { serveLinks } from '../support/link-server';
import { program, soundTree } from '../support/sound-tree';

test('the command prints the report alone, and dead links are no failure of it', async () => {
  const server = await serveLinks();
  const site = server.site.replace('127.0.0.1', 'pages.example.edu');
  const at = (path: string, title: string): string =>
    program(`title: ${title}`).replace('https://scm.example.edu/faq', `${site}${path}`);
  const tree = {
    ...soundTree,
    'programs/sample.md': at('/not-found', 'Sample'),
    'programs/business-basics.md': at('/ok', 'Business Basics'),
  };
  const { stdout, stderr } = await withContentFolder(tree, (root) =>
    promisify(execFile)('node', ['--import', 'tsx', '--import', './tests/support/local-name.mjs', 'lib/cli/links.ts'], {
      env: { ...process.env, CONTENT_DIR: root },
    }),
  );
  await server.end();
  expect(stdout).toMatch(/^On .+, 1 of 2 linked addresses answered where they stand\.\n\n## Gone: 1\n/);
  expect(stdout).toContain(`- <${site}/not-found> answers 404`);
  expect(stderr).toContain('Asking 2 addresses');
  expect([...server.userAgents].join()).toMatch(/^Steppingstone-link-check\/1\.0 \(\+https:\/\/.+\)$/);
});
