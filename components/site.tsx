import { useEffect, useState } from 'preact/hooks';
import type { Failures } from '../utils/failures';
import type { ReaderSettingsStore } from '../utils/reader-settings-store';
import type { SiteSession } from '../utils/site-session';
import type { Translate } from '../utils/translate';
import { SitePanel } from './site-panel';
import { useSite } from './use-site';

interface SiteProps {
  t: Translate;
  locale: string;
  failures: Failures;
  session: SiteSession;
  /** The panel looks as the reader beside it does. */
  settings: ReaderSettingsStore;
  openSites(): void;
}

/** The popup's panel about the site and the page, with what it does. */
export function Site({ t, locale, failures, session, settings, openSites }: SiteProps) {
  const { view, notice, setMode, act } = useSite(session, t, failures.report);
  const [theme, setTheme] = useState(settings.initial.theme);
  useEffect(() => {
    const unmounted = new AbortController();
    settings.watch((changed) => setTheme(changed.theme), unmounted.signal);
    return () => unmounted.abort();
  }, [settings]);
  if (!view) return null;
  return (
    <SitePanel
      t={t}
      locale={locale}
      theme={theme}
      view={view}
      notice={notice}
      onMode={setMode}
      onClean={() => act(session.cleanNow)}
      onPutBack={(thing) => act(() => session.putBack(thing))}
      onPutAllBack={() => act(session.putAllBack)}
      onSites={openSites}
    />
  );
}
