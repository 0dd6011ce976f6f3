import { render } from 'preact';
import { WelcomePage } from '../../components/welcome-page';
import { openSites } from '../../utils/open-sites';
import { beginPage } from '../../utils/own-page';
import { createSettingsSession } from '../../utils/settings-session';
import { translate } from '../../utils/translate';

const { failures, signal } = beginPage(translate('welcomeTitle'));

render(
  <WelcomePage
    t={translate}
    session={createSettingsSession(signal)}
    report={failures.report}
    openSites={() => void openSites().catch(failures.report)}
  />,
  document.body,
);
