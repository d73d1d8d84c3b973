import { runTool, startTool, untilAsked } from './tool';

// A fault in the content does not stop the server: the browser shows the same report until it is mended.
await runTool('content');
process.exitCode = await untilAsked(startTool('next', ['dev', ...process.argv.slice(2)]));
