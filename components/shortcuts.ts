import type { MessageKey } from '../utils/translate';

/** What a key does. One table for the keys, the help sheet and the tests. */
export const SHORTCUTS = [
  { action: 'nextHeading', keys: ['n', 'j'], label: 'shortcutNextHeading' },
  { action: 'previousHeading', keys: ['p', 'k'], label: 'shortcutPreviousHeading' },
  { action: 'contents', keys: ['o'], label: 'contents' },
  { action: 'larger', keys: ['+', '='], label: 'larger' },
  { action: 'smaller', keys: ['-'], label: 'smaller' },
  { action: 'usualSize', keys: ['0'], label: 'usualSize' },
  { action: 'theme', keys: ['t'], label: 'shortcutTheme' },
  { action: 'appearance', keys: ['a'], label: 'appearance' },
  { action: 'copy', keys: ['c'], label: 'copy' },
  { action: 'openOverPage', keys: ['f'], label: 'openOverPage' },
  { action: 'close', keys: ['q'], label: 'close' },
  { action: 'help', keys: ['?'], label: 'help' },
] as const satisfies readonly Shortcut[];

interface Shortcut {
  action: string;
  /** As `KeyboardEvent.key`; the first is the one that the help sheet shows. */
  keys: readonly string[];
  label: MessageKey;
}

export type ShortcutAction = (typeof SHORTCUTS)[number]['action'];

/** Where key presses come from: the popup's window, or what holds them from the page. */
export type KeySource = (pressed: (event: KeyboardEvent) => void, signal: AbortSignal) => void;

/**
 * What a key press asks for, if anything: keys with Ctrl, Alt or Meta are the browser's and the system's, and while
 * one types, or composes a character, keys are text.
 */
export function shortcutOf(event: KeyboardEvent): ShortcutAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (event.repeat || event.defaultPrevented) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && isTypedInto(target)) return null;
  const key = latinKey(event);
  return SHORTCUTS.find(({ keys }) => (keys as readonly string[]).includes(key))?.action ?? null;
}

/**
 * The letter on the key: where the layout has another script, that of the same key on a Latin keyboard; without its
 * capital where Caps Lock alone makes it one.
 */
function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  const isOtherScript = key.length === 1 && key > '\u007f';
  if (isOtherScript && /^Key[A-Z]$/.test(code)) return code.charAt(3).toLowerCase();
  return shiftKey ? key : key.toLowerCase();
}

/** Inputs that take no text. */
const BUTTON_LIKE = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'range',
  'color',
  'file',
  'image',
]);

function isTypedInto(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !BUTTON_LIKE.has(element.type);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
