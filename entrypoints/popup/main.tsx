import { render } from 'preact';
import { Reader } from '../../components/reader';
import { copyArticle } from '../../utils/export/clipboard';
import { createFailures, reportUncaught } from '../../utils/failures';
import { createTabSession } from '../../utils/tab-session';
import { translate, uiDirection, uiLocale } from '../../utils/translate';

const left = new AbortController();
window.addEventListener('pagehide', () => left.abort(), { once: true });

const failures = createFailures();
reportUncaught(failures, window, left.signal);
const session = createTabSession(left.signal);

document.title = translate('extName');
document.documentElement.lang = uiLocale();
document.documentElement.dir = uiDirection();

render(
  <Reader
    t={translate}
    locale={uiLocale()}
    failures={failures}
    read={session.read}
    copy={copyArticle}
    openLink={async (url, target) => {
      // A tab that opens behind leaves the popup where it is.
      if ((await session.openLink(url, target)) && target === 'here') window.close();
    }}
    openOverPage={async (request) => {
      const opened = await session.openOverPage(request);
      if (opened) window.close();
      return opened;
    }}
  />,
  document.body,
);
