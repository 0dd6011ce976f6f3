import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ModeResult, SiteSession, SiteView } from '../utils/site-session';
import type { StoreResult } from '../utils/stored-item';
import type { MessageKey, Translate } from '../utils/translate';

/** Milliseconds between two looks at what the cleaner has done: it goes on while the popup is open. */
const REFRESH = 1000;

const RESULTS: Record<Exclude<ModeResult, 'left' | 'granted'>, MessageKey> = {
  refused: 'accessRefused',
  'not-stored': 'notStored',
};

interface SiteControl {
  /** Null until it is known. */
  view: SiteView | null;
  notice: string;
  setMode(mode: SiteView['mode']): void;
  /** Does something to the page, and says where its memory failed. */
  act(work: () => Promise<StoreResult | boolean>): void;
}

/** Holds what the panel shows. What fails unexpectedly goes to `report`. */
export function useSite(session: SiteSession, t: Translate, report: (error: unknown) => void): SiteControl {
  const [view, setView] = useState<SiteView | null>(null);
  const [notice, setNotice] = useState('');

  const refresh = useCallback(async () => setView(await session.view()), [session]);
  const run = useCallback(
    (work: Promise<unknown>) => void work.then(refresh).catch(report),
    [refresh, report],
  );

  useEffect(() => {
    run(
      session.unfulfilled().then((intent) => {
        if (intent) setNotice(t('accessMissing', intent.host ?? t('allSites')));
      }),
    );
    const timer = setInterval(() => run(Promise.resolve()), REFRESH);
    return () => clearInterval(timer);
  }, [session, run, t]);

  return {
    view,
    notice,
    setMode(mode) {
      if (!view?.host) return;
      // Straight from the click: the browser asks only then.
      run(
        session.setMode(view.host, mode).then((result) => {
          setNotice(result === 'left' || result === 'granted' ? '' : t(RESULTS[result]));
        }),
      );
    },
    act(work) {
      run(
        work().then((result) => {
          if (result === false) setNotice(t('problemRestricted'));
          else setNotice(result === true || result.ok ? '' : t('notStored'));
        }),
      );
    },
  };
}
