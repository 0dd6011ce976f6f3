import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { Reader } from '../../components/reader';
import { copyArticle } from '../../utils/export/clipboard';
import { createFailures } from '../../utils/failures';
import { leaveKindAlone } from '../../utils/left-alone';
import { sendMessage } from '../../utils/messages';
import type { ReadRequest } from '../../utils/read-outcome';
import { openReaderSettings } from '../../utils/reader-settings-store';
import { translate, uiDirection, uiLocale } from '../../utils/translate';
import { holdKeys } from './hold-keys';
import { ignoreMadeUpEvents } from './ignore-made-up-events';
import css from './page-reader.css?inline';
import { printAlone } from './print-alone';
import { readPage } from './read-page';

/**
 * What is done in the reader is none of the page's business: its own handlers for links, wheels and copying stay out.
 * `mouseup` and `dblclick` go on: dictionaries and translators among the extensions look then for what is selected.
 */
const ISOLATED_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'contextmenu', 'selectstart'],
  ...['click', 'auxclick', 'mousedown', 'mouseover', 'mouseout', 'mousemove', 'change', 'toggle'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'focusin', 'focusout'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel', 'dragstart'],
];

export interface PageReader {
  /** Shows the reader over the page; false where it could not be mounted. */
  open(request: ReadRequest): Promise<boolean>;
}

/**
 * The reader in a modal dialog of a shadow root, beside the page's own nodes, which stay as they are.
 *
 * @param closed Hears of the address over which a reader was closed, by the person or because the page went on.
 */
export function createPageReader(ctx: ContentScriptContext, closed: (url: string) => void): PageReader {
  let shown: { close(): void; pathname: string } | undefined;
  let watching = false;

  /** A page that goes on to another address without loading leaves its article behind. */
  function watchAddress(): void {
    if (watching) return;
    watching = true;
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      // Pages rewrite query and hash while one reads; another path is another page.
      if (newUrl.pathname !== shown?.pathname) shown?.close();
    });
  }

  return {
    async open(request) {
      shown?.close();
      const url = location.href;
      try {
        const close = await mount(ctx, request, () => {
          shown = undefined;
          closed(url);
        });
        shown = { close, pathname: location.pathname };
        watchAddress();
        return true;
      } catch (error) {
        console.error('Broadsheet:', error);
        return false;
      }
    },
  };
}

/** Mounts the reader and gives the way to close it; closing twice does no harm. */
async function mount(
  ctx: ContentScriptContext,
  request: ReadRequest,
  onClosed: () => void,
): Promise<() => void> {
  const settings = await openReaderSettings();
  const scroll = { left: window.scrollX, top: window.scrollY };
  const focused = document.activeElement;
  const closing = new AbortController();
  const dialog = document.createElement('dialog');

  const ui = await createShadowRootUi(ctx, {
    name: 'broadsheet-reader',
    position: 'inline',
    anchor: document.documentElement,
    css,
    isolateEvents: ISOLATED_EVENTS,
    onMount(container) {
      container.append(dialog);
    },
    onRemove: () => closing.abort(),
  });

  const close = () => {
    if (closing.signal.aborted) return;
    dialog.close();
    ui.remove();
  };
  closing.signal.addEventListener('abort', () => {
    render(null, dialog);
    window.scrollTo({ ...scroll, behavior: 'instant' });
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    onClosed();
  });
  dialog.addEventListener('close', close, { signal: closing.signal });
  let pressed: (event: KeyboardEvent) => void = () => {};
  holdKeys(ui.shadowHost, close, (event) => pressed(event), closing.signal);
  ignoreMadeUpEvents(dialog, closing.signal);
  printAlone(ui.shadowHost);

  const failures = createFailures();
  dialog.setAttribute('aria-label', translate('readerLabel'));
  dialog.lang = uiLocale();
  dialog.dir = uiDirection();
  dialog.tabIndex = -1;
  ui.mount();
  render(
    <Reader
      t={translate}
      locale={uiLocale()}
      failures={failures}
      settings={settings}
      keys={(hear, signal) => {
        pressed = hear;
        signal.addEventListener('abort', () => {
          pressed = () => {};
        });
      }}
      request={request}
      read={readPage}
      copy={copyArticle}
      leaveAlone={leaveKindAlone}
      // Without an answer the link is followed all the same, plainly.
      onLeave={(url) => void sendMessage('leaveForRelated', url).catch(failures.report)}
      print={() => window.print()}
      close={close}
    />,
    dialog,
  );
  dialog.showModal();
  // The dialog scrolls: with the focus on it, arrow and page keys do at once what they do on a page.
  dialog.focus();
  return close;
}
