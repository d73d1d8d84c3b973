import { setTimeout as pause } from 'node:timers/promises';
import { askNext } from './ask-next';
import { finishAnswer } from './finish-answer';
import { leadingOn } from './lead-on';
import { listen } from './listen';
import { createListener, type LogEntry } from './listener';
import { createMetrics, tellMetrics } from './metrics';
import { Store } from './store';

interface Settings {
  /** The project's folder, with a build in it. */
  readonly folder: string;
  readonly port: number;
  /** The address of this machine to listen at; all of them when absent. */
  readonly host?: string | undefined;
  /** Where the site is served, and where the build thought it would be; without a slash at the end. */
  readonly siteUrl: string;
  readonly builtFor: string;
  /** A port for counts in the form of Prometheus; none when absent. */
  readonly metricsPort?: number | undefined;
  readonly log: (entry: LogEntry) => void;
  readonly report: (error: unknown) => void;
}

/** Pages that read the whole record, and a search, whose index is made once: when they answer, the server is whole. */
const firstAsked = ['/', '/programs', '/search?q=law'];

/**
 * Serves the site.
 *
 * @returns `end`: for `notice` milliseconds `/healthz` says that the server is about to end; then it refuses new
 *   connections, lets those who wait have their answers, and resolves when all are gone
 * @throws Error when the port is taken, the build is missing, or its content cannot be read
 */
export async function serve({ folder, port, host, siteUrl, builtFor, metricsPort, log, report }: Settings) {
  const ask = leadingOn(await askNext(folder));
  const origins = { built: builtFor, now: siteUrl };
  const store = new Store(async (address) => finishAnswer(address, await ask(address), origins));
  const metrics = createMetrics(() => store.size);
  let isReady = false;
  const site = await listen(createListener({ store, metrics, isReady: () => isReady, log, report }), port, host);
  const counts = metricsPort === undefined ? undefined : await listen(tellMetrics(metrics), metricsPort, host);
  for (const address of firstAsked) {
    const { answer } = await store.answer(address);
    if (answer.status !== 200) throw new Error(`${address} answers with ${answer.status}: the site is not whole.`);
  }
  isReady = true;

  async function end(notice: number): Promise<void> {
    isReady = false;
    await pause(notice);
    await Promise.all([site.end(), counts?.end()]);
  }

  return { end };
}
