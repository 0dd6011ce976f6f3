import { useState } from 'preact/hooks';
import type { Settings, SettingsSession } from '../utils/settings-session';
import type { Translate } from '../utils/translate';
import { useSettings } from './use-settings';
import { type Way, Welcome } from './welcome';

interface WelcomePageProps {
  t: Translate;
  session: SettingsSession;
  report(error: unknown): void;
  openSites(): void;
}

/** The first page that a person sees, with what its choices do. */
export function WelcomePage({ t, session, report, openSites }: WelcomePageProps) {
  const { settings, notice, act } = useSettings(session, t, report);
  const [picked, setPicked] = useState<Way | null>(null);
  if (!settings) return null;
  return (
    <Welcome
      t={t}
      way={wayOf(settings, picked)}
      notice={notice}
      onWay={(way) => {
        setPicked(way);
        if (way === 'all') act(session.choose(null, 'clean'), t('wayAllDone'));
        else if (way === 'click') act(session.leaveAll(), t('wayClickDone'));
        else act(session.choose(null, 'off'), t('wayChosenDone'));
      }}
      onSites={openSites}
    />
  );
}

/** What is in force; between a click and chosen sites, of which there may be none yet, the last pick tells. */
function wayOf({ sites, everywhere }: Settings, picked: Way | null): Way {
  if (everywhere !== 'off') return 'all';
  if (Object.values(sites).some((mode) => mode !== 'off')) return 'chosen';
  return picked === 'chosen' ? 'chosen' : 'click';
}
