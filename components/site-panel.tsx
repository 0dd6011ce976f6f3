import { useRef } from 'preact/hooks';
import type { HiddenThing } from '../utils/cleaner/hidden-things';
import type { CleanerState } from '../utils/cleaner/state';
import type { ReaderSettings } from '../utils/reader-settings';
import type { SiteMode } from '../utils/settings';
import type { SiteView } from '../utils/site-session';
import type { MessageKey, Translate } from '../utils/translate';
import { HiddenList } from './hidden-list';
import { ModeSelect } from './mode-select';

interface SitePanelProps {
  t: Translate;
  /** BCP 47 */
  locale: string;
  theme: ReaderSettings['theme'];
  view: SiteView;
  /** One line about what has just happened, or could not. */
  notice: string;
  onMode(mode: SiteMode): void;
  onClean(): void;
  onPutBack(thing: HiddenThing): void;
  onPutAllBack(): void;
  onSites(): void;
}

/** What happens on the site of this page, and what was removed on it. */
export function SitePanel(props: SitePanelProps) {
  const { t, view, notice } = props;
  const panel = useRef<HTMLElement>(null);
  const { host, mode, cleaner } = view;
  const hidden = cleaner?.hidden ?? [];
  if (host === null) return null;
  return (
    <aside class="reader site" data-theme={props.theme} aria-label={t('sitePanel')} ref={panel} tabIndex={-1}>
      {notice && (
        <p class="site-notice" role="alert">
          {notice}
        </p>
      )}
      {hidden.length > 0 && (
        <HiddenList
          {...props}
          hidden={hidden}
          onPutBack={(thing) => {
            props.onPutBack(thing);
            // The button that was pressed goes with its line.
            panel.current?.focus();
          }}
          onNotHere={mode === 'off' ? undefined : () => props.onMode('off')}
        />
      )}
      <div class="site-row">
        <label class="site-switch">
          <input
            type="checkbox"
            role="switch"
            checked={mode !== 'off'}
            aria-checked={mode !== 'off'}
            onChange={(event) => {
              const wanted = event.currentTarget.checked ? 'clean' : 'off';
              // It shows what is, not what was asked for: the browser may refuse.
              event.currentTarget.checked = mode !== 'off';
              props.onMode(wanted);
            }}
          />
          {t('alwaysClean')}
        </label>
        <bdi class="site-host">{host}</bdi>
        {mode === 'off' ? (
          <button type="button" class="tool" onClick={props.onClean}>
            {t('cleanPage')}
          </button>
        ) : (
          <ModeSelect
            t={t}
            label={t('siteMode', host)}
            modes={['clean', 'read']}
            mode={mode}
            onMode={props.onMode}
          />
        )}
        <button type="button" class="tool" onClick={props.onSites}>
          {t('sites')}
        </button>
      </div>
      {cleaner && stateMessage(cleaner) && <p class="site-state">{t(stateMessage(cleaner) as MessageKey)}</p>}
    </aside>
  );
}

/** What there is to say of the cleaner's work beside the list, if anything. */
function stateMessage({ active, scope, hidden, notice }: CleanerState): MessageKey | null {
  if (notice === 'rolled-back') return 'cleanRolledBack';
  if (notice === 'fought') return 'cleanFought';
  if (hidden.length > 0) return null;
  if (!active) return 'cleanLeft';
  return scope === 'article' ? 'cleanNothing' : 'cleanNoArticle';
}
