import { detectPage, extractArticle } from '../../../utils/extraction/index';
import { registerSystem } from './system';

registerSystem('broadsheet', {
  run: (document, url) => extractArticle(document, { url }),
  detect: (document, url) => detectPage(document, { url }),
  read(result, document, url) {
    const { kind } = detectPage(document, { url });
    if (result.status !== 'article') return { html: '', meta: { kind, status: result.status } };
    const { html, title, byline, publishedAt } = result.article;
    return { html, meta: { title, author: byline, date: publishedAt ?? '', kind, status: result.status } };
  },
});
