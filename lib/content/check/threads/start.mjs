// What a thread begins with. Plain JavaScript, because a thread does not inherit what lets its parent read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import(new URL('./worker.ts', import.meta.url).href);
