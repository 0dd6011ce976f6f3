import { runTool } from '../../scripts/setup.mjs';

/** Builds the extension for both browsers, once, before the first end-to-end test. */
export default function build(): void {
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    if (!runTool('wxt', args)) throw new Error(`wxt ${args.join(' ')} failed: see above.`);
  }
}
