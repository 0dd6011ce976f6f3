import type { Failures } from '../utils/failures';
import type { SiteSession } from '../utils/site-session';
import type { Translate } from '../utils/translate';
import { SitePanel } from './site-panel';
import { useSite } from './use-site';

interface SiteProps {
  t: Translate;
  locale: string;
  failures: Failures;
  session: SiteSession;
  openSites(): void;
}

/** The popup's panel about the site and the page, with what it does. */
export function Site({ t, locale, failures, session, openSites }: SiteProps) {
  const { view, notice, setMode, act } = useSite(session, t, failures.report);
  if (!view) return null;
  return (
    <SitePanel
      t={t}
      locale={locale}
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
