import type { SettingsSession } from '../utils/settings-session';
import type { Translate } from '../utils/translate';
import { hostOfText } from '../utils/web-url';
import { KindsChoice } from './kinds-choice';
import { SitesPage } from './sites-page';
import { useSettings } from './use-settings';

interface OptionsPageProps {
  t: Translate;
  session: SettingsSession;
  report(error: unknown): void;
}

/** All sites and settings, with what changing them does. */
export function OptionsPage({ t, session, report }: OptionsPageProps) {
  const { settings, notice, say, act } = useSettings(session, t, report);
  if (!settings) return null;
  return (
    <div class="reader page" data-theme="auto">
      <main>
        <p class="wordmark">{t('extName')}</p>
        <h1>{t('optionsTitle')}</h1>
        <p class="page-notice" role="status">
          {notice}
        </p>
        <SitesPage
          t={t}
          {...settings}
          onEverywhere={(mode) => act(session.choose(null, mode))}
          onAdd={(text, mode) => {
            const host = hostOfText(text);
            if (host) act(session.choose(host, mode));
            else say(t('siteNotOne'));
            return host !== null;
          }}
          onMode={(host, mode) => act(session.choose(host, mode))}
          onRemove={(host) => act(session.remove(host))}
          onForget={(host) => act(session.forgetPutBack(host))}
        />
        <KindsChoice
          t={t}
          switched={settings.kinds}
          onSwitch={(kind, on) => act(session.switchKind(kind, on))}
        />
      </main>
    </div>
  );
}
