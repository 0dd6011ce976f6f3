import type { Translate } from '../utils/translate';
import { HelpSheet } from './help-sheet';
import { ImageViewer, type ShownImage } from './image-viewer';
import type { ShortcutAction } from './shortcuts';

/** What lies above the reader: its keys, an enlarged picture, or nothing. */
export type ShownSheet = 'help' | ShownImage | null;

interface ReaderSheetProps {
  sheet: ShownSheet;
  actions: ReadonlySet<ShortcutAction>;
  shortcuts: boolean;
  t: Translate;
  onTurnShortcuts(on: boolean): void;
  onClose(): void;
}

export function ReaderSheet({ sheet, actions, shortcuts, t, onTurnShortcuts, onClose }: ReaderSheetProps) {
  if (sheet === null) return null;
  if (sheet !== 'help') return <ImageViewer image={sheet} t={t} onClose={onClose} />;
  return <HelpSheet t={t} actions={actions} on={shortcuts} onTurn={onTurnShortcuts} onClose={onClose} />;
}
