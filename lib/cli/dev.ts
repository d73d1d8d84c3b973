import { runTool } from './tool';

// A fault in the content does not stop the server: the browser shows the same report until it is mended.
await runTool('content');
process.on('SIGINT', () => undefined);
process.exitCode = await runTool('next', ['dev', ...process.argv.slice(2)]);
