// The one door of the package scripts: `node lib/cli/run.mjs <command>` installs what is missing and then runs
// lib/cli/<command>.ts. Plain JavaScript, because on a fresh clone there is nothing yet that reads TypeScript.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = '1';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const [needMajor = 0, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needMajor || (major === needMajor && minor < needMinor)) {
  console.error(`Node.js ${needMajor}.${needMinor} or newer is needed; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else if (!installIfNeeded()) {
  console.error('The installation failed: see what npm says above, then run the command again.');
  process.exitCode = 1;
} else {
  const [command] = process.argv.splice(2, 1);
  const { register } = await import('tsx/esm/api');
  register();
  try {
    await import(new URL(`./${command}.ts`, import.meta.url).href);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SettingError') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
