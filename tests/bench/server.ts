import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

export interface Server {
  readonly origin: string;
  /** Milliseconds from starting the process to the first answered request. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Starts a command that serves on PORT and waits for its first answer at `path`. */
export async function startServer(
  command: readonly [string, ...string[]],
  port: number,
  path: string,
  environment: Record<string, string> = {},
): Promise<Server> {
  const origin = `http://localhost:${port}`;
  const begin = performance.now();
  const [program, ...rest] = command;
  const child: ChildProcess = spawn(program, rest, {
    env: { ...process.env, PORT: String(port), ...environment },
    stdio: 'ignore',
    detached: true,
  });
  while (!(await answers(origin + path))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with code ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    origin,
    startedIn: performance.now() - begin,
    async stop() {
      const ended = once(child, 'exit');
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
    },
  };
}
