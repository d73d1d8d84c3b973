import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The programs the commands run, each by the file Node starts: no shell, so that Windows needs nothing special. */
const tools = {
  next: ['node_modules/next/dist/bin/next'],
  biome: ['node_modules/@biomejs/biome/bin/biome'],
  tsc: ['node_modules/typescript/bin/tsc'],
  knip: ['node_modules/knip/bin/knip.js'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  playwright: ['node_modules/@playwright/test/cli.js'],
  content: ['--import', 'tsx', 'lib/cli/content.ts'],
} as const;

export type Tool = keyof typeof tools;

/**
 * Starts a tool in the current folder with this terminal as its own.
 *
 * @param env settings to add to the environment
 */
export function startTool(tool: Tool, args: readonly string[] = [], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [...tools[tool], ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
}

/** Waits for the end of a process and returns its exit code, 1 when a signal ended it. */
async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Waits until this command is asked to end, by Ctrl-C or by a plain kill, and returns how. */
export function untilAsked(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
    // npm passes a plain kill on to the shell between us, and that shell ends without telling anyone.
    const parent = process.ppid;
    const orphaned = (): boolean => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
    setInterval(() => orphaned() && resolve('SIGTERM'), 500).unref();
  });
}

/**
 * Stays with a server until it ends. To be asked to end is no failure.
 *
 * @returns 0 when it was asked to end, otherwise its exit code
 */
export async function stayWith(server: ChildProcess): Promise<number> {
  let asked = false;
  void untilAsked().then((signal) => {
    asked = true;
    server.kill(signal);
  });
  const code = await exitCode(server);
  return asked ? 0 : code;
}

/** Runs a tool to its end and returns its exit code. */
export function runTool(tool: Tool, args: readonly string[] = [], env: Record<string, string> = {}): Promise<number> {
  return exitCode(startTool(tool, args, env));
}
