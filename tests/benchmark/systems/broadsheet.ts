import type { PageDetection } from '../../../utils/extraction/index';
import * as engine from '../../../utils/extraction/index';
import { registerSystem } from './system';

type Detect = (document: Document, options: { url: string }) => PageDetection;

registerSystem('broadsheet', {
  run: (document, url) => engine.extractArticle(document, { url }),
  read(result, document, url) {
    const { detectPage } = engine as { detectPage?: Detect };
    const status = result.status;
    if (result.status !== 'article') {
      return { html: '', meta: { kind: detectPage?.(document, { url }).kind ?? result.page, status } };
    }
    const { html, title, byline, publishedAt } = result.article;
    const kind = detectPage?.(document, { url }).kind ?? 'article';
    return { html, meta: { title, author: byline, date: publishedAt ?? '', kind, status } };
  },
});
