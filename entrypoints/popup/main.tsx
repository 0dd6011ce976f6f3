import { render } from 'preact';
import { Reader } from '../../components/reader';
import { Site } from '../../components/site';
import { copyArticle } from '../../utils/export/clipboard';
import { leaveKindAlone } from '../../utils/left-alone';
import { openSites } from '../../utils/open-sites';
import { beginPage } from '../../utils/own-page';
import type { ReadOutcome } from '../../utils/read-outcome';
import { openReaderSettings } from '../../utils/reader-settings-store';
import { createSiteSession } from '../../utils/site-session';
import { createTabSession } from '../../utils/tab-session';
import { translate, uiLocale } from '../../utils/translate';
import { fitZoomedWindow } from './fit-zoomed-window';

performance.mark('first-script');
const { failures, signal } = beginPage(translate('extName'));
const session = createTabSession(signal);
// Asked for at once: the page is read while the settings come.
let ahead: Promise<ReadOutcome> | null = session.read({});

const settings = await openReaderSettings();
render(
  <>
    <Reader
      t={translate}
      locale={uiLocale()}
      failures={failures}
      settings={settings}
      keys={(pressed, signal) => window.addEventListener('keydown', pressed, { signal })}
      read={(request) => {
        const outcome = ahead ?? session.read(request);
        ahead = null;
        return outcome;
      }}
      copy={copyArticle}
      leaveAlone={leaveKindAlone}
      openLink={async (url, target, related) => {
        // A tab that opens behind leaves the popup where it is.
        if ((await session.openLink(url, target, related)) && target === 'here') window.close();
      }}
      openOverPage={async (request) => {
        const opened = await session.openOverPage(request);
        if (opened) window.close();
        return opened;
      }}
      close={() => window.close()}
      onPainted={() => performance.mark('article-painted')}
    />
    <Site
      t={translate}
      locale={uiLocale()}
      failures={failures}
      session={createSiteSession()}
      settings={settings}
      openSites={() => void openSites().then(() => window.close(), failures.report)}
    />
  </>,
  document.body,
);
fitZoomedWindow(signal);
