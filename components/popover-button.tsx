import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface PopoverButtonProps {
  /** Unique within the reader. */
  id: string;
  label: string;
  icon: ComponentChildren;
  /** More classes for the button. */
  look?: string;
  /** Called as the popover opens, before it is shown. */
  onOpen?(): void;
  /** The popover's class, beside `menu`. */
  kind?: string;
  children: ComponentChildren;
}

/**
 * A button that opens a popover under itself. A popover lies above the modal dialog too; Escape closes it before the
 * dialog, and the browser gives the focus back. Where there are no popovers it is always open.
 */
export function PopoverButton({
  id,
  label,
  icon,
  look = '',
  onOpen,
  kind = '',
  children,
}: PopoverButtonProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        class={`tool ${look}`}
        ref={opener}
        aria-label={label}
        title={label}
        popovertarget={id}
      >
        {icon}
      </button>
      <div
        id={id}
        class={`menu ${kind}`}
        popover="auto"
        ref={popover}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          onOpen?.();
          place(popover.current, opener.current);
        }}
      >
        {children}
      </div>
    </>
  );
}

/** Closes the popover around an element that was chosen in it. */
export function closePopover(chosen: EventTarget | null): void {
  if (chosen instanceof Element) chosen.closest<HTMLElement>('[popover]')?.hidePopover?.();
}

/** Pixels between the button and what opens under it, and between that and the edges of the window. */
const GAP = 4;
const MARGIN = 8;
/** Pixels: the least that a menu is wide, by its style. */
const LEAST_WIDTH = 180;

/**
 * Puts the popover under its button, ends aligned as far as there is room: Firefox ESR has no CSS anchor positioning
 * yet.
 */
function place(popover: HTMLElement | null, opener: HTMLElement | null): void {
  if (!popover || !opener) return;
  const button = opener.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const rtl = getComputedStyle(opener).direction === 'rtl';
  // It is not shown yet: this is the width that its style asks for, if it does.
  const width = Number.parseFloat(getComputedStyle(popover).width) || LEAST_WIDTH;
  const aligned = rtl ? button.left : clientWidth - button.right;
  const end = `${Math.max(MARGIN, Math.min(aligned, clientWidth - width - MARGIN))}px`;
  popover.style.top = `${button.bottom + GAP}px`;
  popover.style.left = rtl ? end : 'auto';
  popover.style.right = rtl ? 'auto' : end;
  popover.style.maxWidth = `${clientWidth - 2 * MARGIN}px`;
  popover.style.maxHeight = `${window.innerHeight - button.bottom - GAP - MARGIN}px`;
}
