import { useRef } from 'preact/hooks';
import type { CopyFormat } from '../utils/export/clipboard';
import type { Translate } from '../utils/translate';
import { ChevronIcon, CopyIcon } from './icons';

interface CopyControlProps {
  t: Translate;
  onCopy(format: CopyFormat): void;
}

/** Copies as rich text; the menu beside it has the other formats. */
export function CopyControl({ t, onCopy }: CopyControlProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const choose = (format: CopyFormat) => {
    // Chromium and Firefox close it and give the focus back; where there are no popovers it is always open.
    menu.current?.hidePopover?.();
    onCopy(format);
  };
  return (
    <div class="split">
      <button type="button" class="tool" onClick={() => onCopy('rich')}>
        <CopyIcon />
        {t('copy')}
      </button>
      <button
        type="button"
        class="tool split-more"
        ref={opener}
        aria-label={t('copyMore')}
        title={t('copyMore')}
        popovertarget="bs-copy-menu"
      >
        <ChevronIcon />
      </button>
      {/* A popover lies above the modal dialog too, and Escape closes it before the dialog. */}
      <div
        id="bs-copy-menu"
        class="menu"
        popover="auto"
        ref={menu}
        onBeforeToggle={() => place(menu.current, opener.current)}
      >
        <button type="button" onClick={() => choose('markdown')}>
          {t('copyMarkdown')}
        </button>
        <button type="button" onClick={() => choose('text')}>
          {t('copyText')}
        </button>
      </div>
    </div>
  );
}

/** Puts the menu under its button, ends aligned: Firefox ESR has no CSS anchor positioning yet. */
function place(menu: HTMLElement | null, opener: HTMLElement | null): void {
  if (!menu || !opener) return;
  const button = opener.getBoundingClientRect();
  const rtl = getComputedStyle(opener).direction === 'rtl';
  menu.style.top = `${button.bottom + 4}px`;
  menu.style.left = rtl ? `${button.left}px` : 'auto';
  menu.style.right = rtl ? 'auto' : `${document.documentElement.clientWidth - button.right}px`;
}
