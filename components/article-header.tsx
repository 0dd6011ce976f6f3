import { newDek, personalByline } from '../utils/export/header';
import type { Article } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';
import { hostOf } from '../utils/web-url';
import { formatDay, formatMoment, formatNames, formatReadingTime } from './format';

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
      <h1 class={`title-${lengthOf(article.title)}`}>
        {article.title || t('untitled', hostOf(article.url))}
      </h1>
      {dek && <p class="dek">{dek}</p>}
      <div class="credits">
        {byline.length > 0 && <p class="byline">{formatNames(byline, article.lang || locale)}</p>}
        <ul class="facts">
          {published && (
            <li>
              <time
                datetime={article.publishedAt ?? ''}
                title={formatMoment(article.publishedAt, locale, t) || undefined}
                dir="auto"
              >
                {published}
              </time>
            </li>
          )}
          {modified && modified !== published && (
            <li>
              <time
                datetime={article.modifiedAt ?? ''}
                title={formatMoment(article.modifiedAt, locale, t) || undefined}
                dir="auto"
              >
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

/** Letters that fill about three lines of the popup at the usual size of a title, and five. Measured there. */
const LONG_TITLE = 90;
const VERY_LONG_TITLE = 160;

/** How much room a title takes: letters of CJK are twice as wide. */
function lengthOf(title: string): 'usual' | 'long' | 'very-long' {
  const wide =
    title.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  const length = title.length + wide;
  if (length > VERY_LONG_TITLE) return 'very-long';
  return length > LONG_TITLE ? 'long' : 'usual';
}
