import type { MessageKey, Translate } from '../utils/translate';

/** The ways to use Broadsheet: on a click, on chosen sites, on all news sites. */
export const WAYS = ['click', 'chosen', 'all'] as const;
export type Way = (typeof WAYS)[number];

const TEXTS: Record<Way, { title: MessageKey; text: MessageKey }> = {
  click: { title: 'wayClick', text: 'wayClickText' },
  chosen: { title: 'wayChosen', text: 'wayChosenText' },
  all: { title: 'wayAll', text: 'wayAllText' },
};
const DOES: readonly MessageKey[] = ['doesReader', 'doesClean', 'doesCopy'];
const NEVER: readonly MessageKey[] = ['neverSends', 'neverPaywall', 'neverConsent', 'neverLoses'];

interface WelcomeProps {
  t: Translate;
  /** The way that is in force. */
  way: Way;
  notice: string;
  onWay(way: Way): void;
  onSites(): void;
}

/** What Broadsheet does, what it never does, and the choice of how to use it. */
export function Welcome({ t, way, notice, onWay, onSites }: WelcomeProps) {
  return (
    <div class="reader page" data-theme="auto">
      <main>
        <p class="wordmark">{t('extName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        <section aria-labelledby="bs-does">
          <h2 id="bs-does">{t('doesTitle')}</h2>
          <ul>
            {DOES.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bs-never">
          <h2 id="bs-never">{t('neverTitle')}</h2>
          <ul>
            {NEVER.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bs-ways">
          <h2 id="bs-ways">{t('waysTitle')}</h2>
          <div class="ways">
            {WAYS.map((other) => (
              <button
                key={other}
                type="button"
                class="way"
                aria-pressed={other === way}
                onClick={() => onWay(other)}
              >
                <strong>{t(TEXTS[other].title)}</strong>
                <span>{t(TEXTS[other].text)}</span>
              </button>
            ))}
          </div>
          <p class="page-notice" role="status">
            {notice}
          </p>
          <button type="button" class="primary" onClick={onSites}>
            {t('openSites')}
          </button>
        </section>
      </main>
    </div>
  );
}
