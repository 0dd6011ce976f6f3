import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Gives a visible string in the browser's language. Passed to components, which call no `browser.*` themselves. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

export const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language that the browser shows itself in, as BCP 47: dates and numbers follow it. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}

/** The direction of that language: `ltr` or `rtl`. */
export function uiDirection(): string {
  return browser.i18n.getMessage('@@bidi_dir');
}
