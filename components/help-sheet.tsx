import type { Translate } from '../utils/translate';
import { Switch } from './appearance-panel';
import { Sheet } from './sheet';
import { SHORTCUTS, type ShortcutAction } from './shortcuts';

interface HelpSheetProps {
  t: Translate;
  /** What the keys can do on this surface. */
  actions: ReadonlySet<ShortcutAction>;
  on: boolean;
  onTurn(on: boolean): void;
  onClose(): void;
}

/** The reader's keys, and the switch that silences them. */
export function HelpSheet({ t, actions, on, onTurn, onClose }: HelpSheetProps) {
  return (
    <Sheet kind="help" label={t('help')} t={t} onClose={onClose}>
      <h2>{t('help')}</h2>
      <dl class={on ? '' : 'silent'}>
        {SHORTCUTS.filter(({ action }) => actions.has(action)).map(({ action, keys, label }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('shortcutsOn')} on={on} onTurn={onTurn} />
    </Sheet>
  );
}
