import type { RefObject } from 'preact';
import { nextTheme, type ReaderSettings, stepSize } from '../utils/reader-settings';
import type { Translate } from '../utils/translate';
import { formatPercent } from './format';
import { walkHeadings } from './heading-walk';
import type { ShownSheet } from './reader-sheet';
import { SETTING_NAMES } from './setting-names';
import type { KeySource, ShortcutAction } from './shortcuts';
import { type ShortcutActions, useShortcuts } from './use-shortcuts';

interface ReaderKeys {
  keys: KeySource;
  root: RefObject<HTMLElement | null>;
  t: Translate;
  locale: string;
  /** False silences all keys, `?` too. */
  on: boolean;
  sheet: ShownSheet;
  setSheet(sheet: ShownSheet): void;
  change(change: (current: ReaderSettings) => Partial<ReaderSettings>): void;
  say(line: string): void;
  /** There is an article to walk in. */
  hasContents: boolean;
  copy?(): void;
  openOverPage?(): void;
  close?(): void;
}

/** Binds the reader's keys to what they do here; gives what they can do, for the help sheet. */
export function useReaderKeys(reader: ReaderKeys): ReadonlySet<ShortcutAction> {
  const { root, t, locale, sheet, setSheet, change, say } = reader;

  const resize = (of: (current: ReaderSettings) => ReaderSettings['size']) => () =>
    change((current) => {
      const size = of(current);
      say(formatPercent(size, locale));
      return { size };
    });
  const walk = (step: 1 | -1) => () => {
    if (root.current && !walkHeadings(root.current, step)) say(t('noMoreHeadings'));
  };
  const toggle = (id: string) => () => {
    if (root.current) togglePopover(root.current, id);
  };

  const actions: ShortcutActions = {
    nextHeading: reader.hasContents ? walk(1) : undefined,
    previousHeading: reader.hasContents ? walk(-1) : undefined,
    contents: reader.hasContents ? toggle('bs-contents') : undefined,
    larger: resize(({ size }) => stepSize(size, 1)),
    smaller: resize(({ size }) => stepSize(size, -1)),
    usualSize: resize(() => 100),
    theme: () =>
      change((current) => {
        const theme = nextTheme(current.theme);
        say(t(SETTING_NAMES.theme[theme]));
        return { theme };
      }),
    appearance: toggle('bs-appearance'),
    copy: reader.copy,
    openOverPage: reader.openOverPage,
    close: reader.close,
    help: () => setSheet(sheet === 'help' ? null : 'help'),
  };

  // Under a sheet the article is out of reach, for keys too.
  const heard = sheet === null ? actions : sheet === 'help' ? { help: actions.help } : {};
  useShortcuts(reader.keys, reader.on ? heard : {});
  return new Set(
    Object.entries(actions)
      .filter(([, act]) => act !== undefined)
      .map(([name]) => name as ShortcutAction),
  );
}

/** Opened by a key, a popover takes the focus, as it would not by itself; closed, the browser gives it back. */
function togglePopover(root: HTMLElement, id: string): void {
  const popover = root.querySelector<HTMLElement>(`#${id}`);
  popover?.togglePopover();
  if (!popover?.matches(':popover-open')) return;
  const inside = '[aria-current], input:checked, button, a[href]';
  (popover.querySelector<HTMLElement>(inside) ?? popover).focus();
}
