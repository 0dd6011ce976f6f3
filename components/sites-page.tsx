import { useRef } from 'preact/hooks';
import { SITE_MODES, type SiteMode, type Sites } from '../utils/settings';
import type { Translate } from '../utils/translate';
import { ModeSelect } from './mode-select';

export interface SitesPageProps {
  t: Translate;
  sites: Sites;
  everywhere: SiteMode;
  /** The browser lets us into all sites. */
  allGranted: boolean;
  /** Numbers of things that were put back, by host. */
  putBack: Readonly<Record<string, number>>;
  onEverywhere(mode: SiteMode): void;
  /** False where the text names no site. */
  onAdd(site: string, mode: SiteMode): boolean;
  onMode(host: string, mode: SiteMode): void;
  onRemove(host: string): void;
  onForget(host: string): void;
}

/** The sites that the person chose something for, and what happens on all others. */
export function SitesPage(props: SitesPageProps) {
  const { t, sites, everywhere, allGranted, putBack, onEverywhere, onMode, onRemove, onForget } = props;
  const hosts = Object.keys(sites).sort();
  const forgettable = Object.keys(putBack).sort();
  return (
    <>
      <section aria-labelledby="bs-everywhere">
        <h2 id="bs-everywhere">{t('everywhereTitle')}</h2>
        <p>{t(allGranted ? 'everywhereGranted' : 'everywhereText')}</p>
        <ModeSelect
          t={t}
          label={t('everywhereTitle')}
          modes={SITE_MODES}
          mode={everywhere}
          onMode={onEverywhere}
        />
      </section>
      <section aria-labelledby="bs-sites">
        <h2 id="bs-sites">{t('sitesTitle')}</h2>
        <AddSite {...props} />
        {hosts.length === 0 ? (
          <p class="empty">{t('sitesNone')}</p>
        ) : (
          <ul class="rows">
            {hosts.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <ModeSelect
                  t={t}
                  label={t('siteMode', host)}
                  modes={SITE_MODES}
                  mode={sites[host] ?? 'off'}
                  onMode={(mode) => onMode(host, mode)}
                />
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('removeSite', host)}
                  onClick={() => onRemove(host)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {forgettable.length > 0 && (
        <section aria-labelledby="bs-put-back">
          <h2 id="bs-put-back">{t('putBackTitle')}</h2>
          <ul class="rows">
            {forgettable.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <span>{t('putBackCount', String(putBack[host]))}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('forgetPutBack', host)}
                  onClick={() => onForget(host)}
                >
                  {t('forget')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function AddSite({ t, onAdd }: SitesPageProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (!input) return;
        if (onAdd(input.value, 'clean')) input.value = '';
        else input.setAttribute('aria-invalid', 'true');
      }}
    >
      <label>
        {t('siteName')}
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example.com"
          onInput={(event) => event.currentTarget.removeAttribute('aria-invalid')}
        />
      </label>
      <button type="submit" class="primary">
        {t('add')}
      </button>
    </form>
  );
}
