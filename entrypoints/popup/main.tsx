import { render } from 'preact';
import { Reader } from '../../components/reader';
import { copyArticle } from '../../utils/export/clipboard';
import { createFailures, reportUncaught } from '../../utils/failures';
import { leaveKindAlone } from '../../utils/left-alone';
import type { ReadOutcome } from '../../utils/read-outcome';
import { openReaderSettings } from '../../utils/reader-settings-store';
import { createTabSession } from '../../utils/tab-session';
import { translate, uiDirection, uiLocale } from '../../utils/translate';
import { fitZoomedWindow } from './fit-zoomed-window';

performance.mark('first-script');
const left = new AbortController();
window.addEventListener('pagehide', () => left.abort(), { once: true });

const failures = createFailures();
reportUncaught(failures, window, left.signal);
const session = createTabSession(left.signal);
// Asked for at once: the page is read while the settings come.
let ahead: Promise<ReadOutcome> | null = session.read({});

document.title = translate('extName');
document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();

render(
  <Reader
    t={translate}
    locale={uiLocale()}
    failures={failures}
    settings={await openReaderSettings()}
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
  />,
  document.body,
);
fitZoomedWindow(left.signal);
