import type { Article, RelatedLink } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';
import { openableUrl } from '../utils/web-url';
import { formatDay } from './format';

interface RelatedLinksProps {
  article: Article;
  locale: string;
  t: Translate;
}

/** What else the page offers to read. Clicks are handled by the reader around it. */
export function RelatedLinks({ article, locale, t }: RelatedLinksProps) {
  const links = article.related.filter((link) => openableUrl(link.url));
  if (links.length === 0) return null;
  return (
    <nav class="related" aria-labelledby="bs-related" dir={article.dir}>
      <h2 id="bs-related">{t('related')}</h2>
      <ul lang={article.lang || undefined}>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} rel="noopener noreferrer" dir="auto">
              {link.title}
            </a>
            <RelatedFacts link={link} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RelatedFacts({ link, locale }: { link: RelatedLink; locale: string }) {
  const time = link.publishedText || formatDay(link.publishedAt, locale);
  if (!link.source && !time) return null;
  return (
    <p class="related-facts">
      {link.source && <span dir="auto">{link.source}</span>}
      {time && (
        <time datetime={link.publishedAt} dir="auto">
          {time}
        </time>
      )}
    </p>
  );
}
