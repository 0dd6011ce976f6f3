import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../utils/messages';
import { createPageReader } from './page-reader';
import { readPage } from './read-page';

// Injected by a click on the toolbar button, never by itself: no `matches`, which would ask for those hosts at install.
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  globalName: 'broadsheetReader',
  main(ctx) {
    const reader = createPageReader(ctx, (url) => {
      sendMessage('readerClosed', { url }).catch((error: unknown) => {
        // Expected where the extension was updated or taken away meanwhile.
        if (ctx.isValid) console.error('Broadsheet:', error);
      });
    });
    const listeners = [
      onMessage('isReaderThere', () => true),
      onMessage('readArticle', ({ data }) => readPage(data)),
      onMessage('openPageReader', ({ data }) => reader.open(data)),
    ];
    ctx.onInvalidated(() => {
      for (const remove of listeners) remove();
    });
  },
});
