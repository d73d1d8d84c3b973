import { stampBuild } from './build-stamp';
import { stripBuild } from './strip-build';
import { runTool } from './tool';

/**
 * Checks the content, builds the site, takes the framework’s script out of its pages, and notes what it was built of.
 *
 * @returns the exit code of the first part that failed, or 0; each part reports for itself
 */
export async function buildSite(): Promise<number> {
  const failed = (await runTool('content')) || (await runTool('next', ['build']));
  if (failed) return failed;
  console.log(`Prerendered pages without script: ${stripBuild('.next')}.`);
  stampBuild();
  return 0;
}
