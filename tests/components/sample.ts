import type { Article } from '../../utils/extraction/article';

/** An article with something of everything; `changes` replaces parts of it. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://estuary.example/wall?from=mail',
    canonicalUrl: 'https://www.estuary.example/wall',
    title: 'Harbour wall to be raised by a metre',
    dek: 'Two floods in one winter were enough.',
    byline: ['Ann Lee', 'Bo Chen'],
    source: 'Coast Press',
    siteName: 'The Estuary Wire',
    publishedAt: '2026-08-03T23:30:00-04:00',
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: {
      url: 'https://estuary.example/wall.jpg',
      alt: 'The wall',
      caption: 'The wall in July.',
      width: 1200,
      height: 675,
    },
    html: '<p>The council voted on <a href="https://estuary.example/vote">Tuesday</a>.</p><table><tr><td>1</td></tr></table>',
    text: 'The council voted on Tuesday.',
    excerpt: 'The council voted on Tuesday.',
    wordCount: 5,
    readingMinutes: 3,
    related: [
      {
        title: 'Ferry runs again',
        url: 'https://estuary.example/ferry',
        source: 'Coast Press',
        publishedText: '12 hours ago',
      },
      { title: 'A trap', url: 'javascript:alert(1)' },
    ],
    removed: [
      {
        id: 'r1',
        kind: 'newsletter',
        rule: 'token:newsletter',
        reason: 'Class newsletter',
        text: 'Get our news  every\nmorning',
        selector: '.newsletter',
      },
      { id: 'r2', kind: 'ai-promo', rule: 'model', reason: 'Model', text: 'Ask Lantern', selector: '.ai' },
    ],
    paywalled: false,
    ...changes,
  };
}
