import { runTool, startTool, stayWith } from './tool';

// A fault in the content does not stop the server: the browser shows the same report until it is mended.
await runTool('content');
process.exitCode = await stayWith(startTool('next', ['dev', ...process.argv.slice(2)]));
