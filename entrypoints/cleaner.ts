import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Cleaner } from '../utils/cleaner';
import { type CleanerState, IDLE } from '../utils/cleaner/state';
import { onMessage, sendMessage } from '../utils/messages';
import { claimWorld, type World } from '../utils/world';

// Injected where there is something to clean. No content script of WXT's: that one announces itself by events that a
// page can hear, and make.
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = claimWorld('cleaner');
    if (world) listen(world);
  },
});

function listen(world: World): void {
  let cleaner: Cleaner | null = null;
  const report = ({ hidden }: CleanerState) => {
    sendMessage('hiddenCount', hidden.length).catch((error: unknown) => {
      // Expected where the extension was updated or taken away in this very moment.
      if (world.alive()) console.error('Broadsheet:', error);
    });
  };
  onMessage('cleanPage', ({ data }) => {
    cleaner ??= new Cleaner({ document, alive: world.alive, report });
    return cleaner.clean(data);
  });
  onMessage('cleanerState', () => cleaner?.state() ?? IDLE);
  onMessage('putThingBack', ({ data }) => cleaner?.putBack(data) ?? null);
  onMessage('putAllBack', () => cleaner?.putAllBack());
  onMessage('stopCleaning', ({ data: { automatic } }) => {
    if (automatic && !cleaner?.onward) return;
    cleaner?.stop();
    cleaner = null;
  });
}
