import { createFailures, type Failures, reportUncaught } from './failures';
import { uiDirection, uiLocale } from './translate';

/** What every page of the extension begins with: its language and title, and the reporter of what goes wrong. */
export function beginPage(title: string): { failures: Failures; signal: AbortSignal } {
  const left = new AbortController();
  window.addEventListener('pagehide', () => left.abort(), { once: true });
  const failures = createFailures();
  reportUncaught(failures, window, left.signal);
  document.title = title;
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  return { failures, signal: left.signal };
}
