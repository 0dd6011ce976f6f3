// Runs a TypeScript script of this project, after installing what is missing.
import { ensurePackages, runTool } from './setup.mjs';

ensurePackages();
process.exit(runTool('tsx', process.argv.slice(2)) ? 0 : 1);
