import { beginPage } from '../../utils/own-page';
import { createTabSession } from '../../utils/tab-session';
import { translate } from '../../utils/translate';

performance.mark('first-script');
const { failures, signal } = beginPage(translate('extName'));
const session = createTabSession(signal);
// Asked for before there is anything to show it in: the page is read while the views and the settings are loaded.
const ahead = session.read({});
const { showPopup } = await import('./show-popup');
await showPopup({ session, ahead, failures, signal });
