import { parentPort } from 'node:worker_threads';
import type { RawFile } from '#lib/content/read/files';
import { checkFile } from '../check-file';

parentPort?.on('message', (files: readonly RawFile[]) => {
  parentPort?.postMessage(files.map(checkFile));
});
