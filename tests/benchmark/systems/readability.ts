import { isProbablyReaderable, Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { registerSystem } from './system';

registerSystem('readability', {
  run(document) {
    const article = new Readability(document.cloneNode(true) as Document).parse();
    return { article, html: DOMPurify.sanitize(article?.content ?? '') };
  },
  read({ article, html }, document) {
    return {
      html,
      meta: {
        title: article?.title ?? '',
        author: article?.byline ?? '',
        date: article?.publishedTime ?? '',
        status: isProbablyReaderable(document) ? 'article' : 'not-article',
      },
    };
  },
});
