import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../utils/translate';
import { CloseIcon } from './icons';

interface SheetProps {
  /** Its class; a `sheet` in any case. */
  kind: string;
  label: string;
  t: Translate;
  onClose(): void;
  children: ComponentChildren;
}

/** A modal dialog above the reader, open as long as it is rendered. The browser keeps the focus in it and gives it back. */
export function Sheet({ kind, label, t, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Taken out of the page while open, it would not give the focus back.
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; for keys there is Escape.
    <dialog
      class={`sheet ${kind}`}
      aria-label={label}
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <button
        type="button"
        class="tool sheet-close"
        aria-label={t('close')}
        title={t('close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      {children}
    </dialog>
  );
}
