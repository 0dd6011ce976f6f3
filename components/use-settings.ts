import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskResult } from '../utils/access';
import type { Settings, SettingsSession } from '../utils/settings-session';
import type { StoreResult } from '../utils/stored-item';
import type { Translate } from '../utils/translate';

interface SettingsControl {
  /** Null until they are known. */
  settings: Settings | null;
  notice: string;
  say(line: string): void;
  /** Does something, and says where the browser refused it or could not keep it. */
  act(work: Promise<AskResult | StoreResult>, done?: string): void;
}

/** Holds what the person has chosen, wherever it changes. What fails unexpectedly goes to `report`. */
export function useSettings(
  session: SettingsSession,
  t: Translate,
  report: (error: unknown) => void,
): SettingsControl {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, say] = useState('');
  const refresh = useCallback(() => session.read().then(setSettings).catch(report), [session, report]);

  useEffect(() => {
    session.watch(refresh);
    session
      .unfulfilled()
      .then((intent) => {
        if (intent) say(t('accessMissing', intent.host ?? t('allSites')));
        return refresh();
      })
      .catch(report);
  }, [session, refresh, report, t]);

  return {
    settings,
    notice,
    say,
    act(work, done = '') {
      work
        .then((result) => {
          if (result === 'refused') say(t('accessRefused'));
          else say(result === 'granted' || (typeof result === 'object' && result.ok) ? done : t('notStored'));
          return refresh();
        })
        .catch(report);
    },
  };
}
