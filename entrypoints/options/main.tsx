import { render } from 'preact';
import { OptionsPage } from '../../components/options-page';
import { beginPage } from '../../utils/own-page';
import { createSettingsSession } from '../../utils/settings-session';
import { translate } from '../../utils/translate';

const { failures, signal } = beginPage(translate('optionsTitle'));

render(
  <OptionsPage t={translate} session={createSettingsSession(signal)} report={failures.report} />,
  document.body,
);
