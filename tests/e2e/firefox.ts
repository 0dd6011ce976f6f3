import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/setup.mjs';
import { Marionette } from './marionette';
import { until } from './until';

const extensionId = 'broadsheet@broadsheet.example';
/** Else Firefox gives the extension's pages another address in each profile. */
const uuid = '6f1c3b52-8d0e-4a57-9c41-2b7e5d90a318';

export interface FirefoxWithBroadsheet {
  /** Loads a page in the tab. */
  open(url: string): Promise<void>;
  /** Loads a page of the extension's own in the tab. */
  openOwnPage(name: 'options' | 'welcome'): Promise<void>;
  /** Clicks an element of the page in the tab, as a person does. */
  click(selector: string): Promise<void>;
  /** Runs an expression in the page in the tab, and gives its value. */
  inPage<T>(expression: string): Promise<T>;
  /** Clicks the extension's toolbar button, as a person does: it grants `activeTab` and opens the popup. */
  clickToolbarButton(): Promise<void>;
  /** Closes the popup, which stays open by itself here. */
  closePopup(): Promise<void>;
  /**
   * Runs an expression in the popup's document (once it is open), with `document` at hand, and gives its value.
   * The value must be JSON; null while the popup is not there.
   */
  inPopup<T>(expression: string): Promise<T | null>;
  close(): Promise<void>;
}

/** Starts headless Firefox with the extension of `.output/firefox-mv3`, which has to be built. */
export async function launchFirefox(): Promise<FirefoxWithBroadsheet> {
  const profile = await mkdtemp(join(tmpdir(), 'broadsheet-firefox-'));
  const preferences = {
    // 0: Firefox picks a free port and writes it down in its profile.
    'marionette.port': 0,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // A prompt can't be clicked: each request for access is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // What a click opens must not close because the headless window has no focus.
    'ui.popup.disable_autohide': true,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    needBrowser('firefox'),
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const close = async () => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const port = await until('Firefox listens', () => activePort(profile));
    const marionette = await Marionette.connect(port);
    await marionette.send('Addon:Install', { path: `${root}.output/firefox-mv3`, temporary: true });
    // It would keep the tab that is driven here behind.
    await until('the welcome page is closed', () => marionette.inBrowserWindow<boolean>(closeWelcomeScript));
    return {
      open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
      openOwnPage: async (name) =>
        void (await marionette.send('WebDriver:Navigate', { url: `moz-extension://${uuid}/${name}.html` })),
      click: async (selector) => {
        const found = (await marionette.send('WebDriver:FindElement', {
          using: 'css selector',
          value: selector,
        })) as { value: Record<string, string> };
        await marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      },
      inPage: async <T>(expression: string) => {
        const script = `return ${expression};`;
        const result = await marionette.send('WebDriver:ExecuteScript', { script, args: [] });
        return (result as { value: T }).value;
      },
      clickToolbarButton: () => marionette.inBrowserWindow(clickScript, [extensionId]),
      closePopup: () => marionette.inBrowserWindow(closePopupScript),
      inPopup: (expression) => marionette.inBrowserWindow(popupScript, [expression]),
      close: async () => {
        marionette.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function activePort(profile: string): Promise<number | null> {
  const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || null;
}

const closeWelcomeScript = `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
`;

const closePopupScript = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of window.document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
`;

const clickScript = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
`;

// The popup's document lives in the extensions' process: a frame script is what reaches it from the window.
const popupScript = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser.webextension-popup-browser');
  if (!popup?.messageManager) return null;
  return await new Promise((resolve) => {
    const manager = popup.messageManager;
    const name = 'broadsheet:' + Services.uuid.generateUUID();
    const answer = ({ data }) => {
      window.clearTimeout(timer);
      manager.removeMessageListener(name, answer);
      resolve(data);
    };
    manager.addMessageListener(name, answer);
    // Firefox loads a popup in one frame and moves it to another: what was asked in between is never answered.
    const timer = window.setTimeout(() => answer({ data: null }), 2000);
    const value = 'content?.document ? ((document) => ' + arguments[0] + ')(content.document) ?? null : null';
    const source = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + value + ');';
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });
`;
