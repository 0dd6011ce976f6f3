// Runs inside a browser page: the whole engine, in the DOM that the extension meets too.
import { type ExplainOptions, explainPage } from './explain-page';

export interface ExplainRequest extends ExplainOptions {
  html: string;
}

Object.assign(globalThis, {
  explain: ({ html, ...options }: ExplainRequest) =>
    explainPage(new DOMParser().parseFromString(html, 'text/html'), options),
});
