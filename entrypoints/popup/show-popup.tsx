import { render } from 'preact';
import { Reader } from '../../components/reader';
import { Site } from '../../components/site';
import { copyArticle } from '../../utils/export/clipboard';
import type { Failures } from '../../utils/failures';
import { leaveKindAlone } from '../../utils/left-alone';
import { openSites } from '../../utils/open-sites';
import type { ReadOutcome } from '../../utils/read-outcome';
import { openReaderSettings } from '../../utils/reader-settings-store';
import { createSiteSession } from '../../utils/site-session';
import type { TabSession } from '../../utils/tab-session';
import { translate, uiLocale } from '../../utils/translate';
import { fitZoomedWindow } from './fit-zoomed-window';

interface PopupStart {
  session: TabSession;
  /** The first reading of the page, which is under way. */
  ahead: Promise<ReadOutcome>;
  failures: Failures;
  signal: AbortSignal;
}

/** Draws the popup, first with a skeleton, then with what comes of the reading. */
export async function showPopup({ session, ahead, failures, signal }: PopupStart): Promise<void> {
  let first: Promise<ReadOutcome> | null = ahead;
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
          const outcome = first ?? session.read(request);
          first = null;
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
}
