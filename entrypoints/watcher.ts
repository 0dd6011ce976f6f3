import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/messages';
import { watchPage } from '../utils/watch-page';
import { claimWorld } from '../utils/world';

// The only script that is always there, and only on the sites that the person chose; registered by the background.
export default defineUnlistedScript({
  globalName: false,
  main() {
    const startedAt = performance.now();
    const scope = globalThis as { broadsheetWatcher?: { look(): void } };
    const world = claimWorld('watcher');
    // Injected again after a change of what is to be done on this site.
    if (!world) return scope.broadsheetWatcher?.look();
    scope.broadsheetWatcher = watchPage({
      document,
      alive: world.alive,
      found: (kind) => {
        sendMessage('pageSeen', { kind, startedAt }).catch((error: unknown) => {
          // Expected where the extension was updated or taken away in this very moment.
          if (world.alive()) console.error('Broadsheet:', error);
        });
      },
    });
  },
});
