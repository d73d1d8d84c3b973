import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawFile } from '#lib/content/read/files';
import { type CheckedFile, checkFile } from '../check-file';

/** Fewer files than this are checked before a thread has started. */
const worthThreads = 200;

/** Files that a thread is handed at a time: few enough that all threads end together. */
const batchSize = 50;

interface Batch {
  readonly start: number;
  readonly files: readonly RawFile[];
}

/** Lets one thread check batches until there are none left. */
async function work(batches: Batch[], done: CheckedFile[]): Promise<void> {
  // Most of what a check makes is thrown away at once: with room for it, little of it is ever moved.
  const resourceLimits = { maxYoungGenerationSizeMb: 64 };
  const worker = new Worker(new URL('./start.mjs', import.meta.url), { resourceLimits });
  try {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      worker.postMessage(batch.files);
      const [checked] = (await once(worker, 'message')) as [CheckedFile[]];
      for (const [index, file] of checked.entries()) done[batch.start + index] = file;
    }
  } finally {
    await worker.terminate();
  }
}

/** Checks files each by itself, on all processors when there are many; the results are in the order of the files. */
export async function checkInThreads(files: readonly RawFile[]): Promise<CheckedFile[]> {
  if (files.length < worthThreads) return files.map(checkFile);
  const batches: Batch[] = [];
  for (let start = 0; start < files.length; start += batchSize) {
    batches.push({ start, files: files.slice(start, start + batchSize) });
  }
  const done: CheckedFile[] = [];
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(batches, done)));
  return done;
}
