import type { Story } from '../story';
import { classless } from './classless';
import { escapeHtml } from './page';

/**
 * The classless page with correct `NewsArticle` data. Its time is in the first hours of the day at +09:00, so that a
 * reader that shifts to UTC names the day before.
 */
export function jsonLd(story: Story): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: `${story.date}T02:14:00+09:00`,
    mainEntityOfPage: `${story.origin}${story.path}`,
    author: { '@type': 'Organization', name: story.source },
    publisher: {
      '@type': 'Organization',
      name: story.siteName,
      logo: { '@type': 'ImageObject', url: `${story.origin}/i/logo.png` },
    },
  };
  const head = `<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(story.siteName)}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
</head>`;
  return classless(story).replace('</head>', head);
}
