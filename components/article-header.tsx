import { newDek, personalByline } from '../utils/export/header';
import type { Article } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';
import { formatDay, formatNames, formatReadingTime } from './format';

interface ArticleHeaderProps {
  article: Article;
  locale: string;
  t: Translate;
}

/** Source, title, dek, byline, date and reading time. */
export function ArticleHeader({ article, locale, t }: ArticleHeaderProps) {
  const outlet = article.source || article.siteName;
  const published = formatDay(article.publishedAt, locale);
  const modified = formatDay(article.modifiedAt, locale);
  const dek = newDek(article);
  const byline = personalByline(article);
  return (
    <header class="head">
      {outlet && <p class="outlet">{outlet}</p>}
      <h1>{article.title}</h1>
      {dek && <p class="dek">{dek}</p>}
      <div class="credits">
        {byline.length > 0 && <p class="byline">{formatNames(byline, article.lang || locale)}</p>}
        <ul class="facts">
          {published && (
            <li>
              <time datetime={article.publishedAt ?? ''} dir="auto">
                {published}
              </time>
            </li>
          )}
          {modified && modified !== published && (
            <li>
              <time datetime={article.modifiedAt ?? ''} dir="auto">
                {t('updated', modified)}
              </time>
            </li>
          )}
          <li>
            <span dir="auto">{formatReadingTime(article.readingMinutes, locale, t)}</span>
          </li>
        </ul>
      </div>
      {article.paywalled && (
        <p class="note" dir="auto">
          {t('paywalled')}
        </p>
      )}
    </header>
  );
}
