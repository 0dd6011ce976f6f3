import * as readability from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as kinds from '../utils/extraction/clutter/kinds';

// A good half of the cleaner, brought into the page before it, so that neither holds the page up for long.
// wxt.config.ts leaves these modules out of the cleaner and has it look for them here.
export default defineUnlistedScript({
  globalName: false,
  main() {
    Object.assign(globalThis, { broadsheetParts: { kinds, readability } });
  },
});
