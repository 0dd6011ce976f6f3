import type { ComponentChildren } from 'preact';
import type { CopyFormat } from '../utils/export/clipboard';
import type { Translate } from '../utils/translate';
import { CopyControl } from './copy-control';
import { CloseIcon, ExpandIcon } from './icons';

interface ReaderToolbarProps {
  t: Translate;
  /** What stands between the wordmark and the buttons below. */
  children?: ComponentChildren;
  /** The callbacks: a button without one is not shown. */
  onCopy?(format: CopyFormat): void;
  onPrint?(): void;
  onOpenOverPage?(): void;
  onClose?(): void;
}

/** The bar above the article. */
export function ReaderToolbar({ t, children, onCopy, onPrint, onOpenOverPage, onClose }: ReaderToolbarProps) {
  return (
    <header class="toolbar">
      <span class="wordmark">{t('extName')}</span>
      {children}
      {onCopy && <CopyControl t={t} onCopy={onCopy} onPrint={onPrint} />}
      {onOpenOverPage && (
        <button type="button" class="tool" onClick={onOpenOverPage}>
          <ExpandIcon />
          {t('openOverPage')}
        </button>
      )}
      {onClose && (
        <button type="button" class="tool" onClick={onClose}>
          <CloseIcon />
          {t('close')}
        </button>
      )}
    </header>
  );
}
