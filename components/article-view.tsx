import { useMemo } from 'preact/hooks';
import { addressOf, missingLeadImage } from '../utils/export/body';
import type { Article } from '../utils/extraction/article';
import { sanitizeToFragment } from '../utils/extraction/sanitize';
import type { Translate } from '../utils/translate';
import { hostOf, openableUrl } from '../utils/web-url';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { LeadImage } from './lead-image';

interface ArticleViewProps {
  article: Article;
  locale: string;
  t: Translate;
}

/** The article, and nothing else. */
export function ArticleView({ article, locale, t }: ArticleViewProps) {
  const { content, lead } = useMemo(() => prepare(article), [article]);
  const original = openableUrl(addressOf(article));
  return (
    <article lang={article.lang || undefined} dir={article.dir} onErrorCapture={collapseImage}>
      <ArticleHeader article={article} locale={locale} t={t} />
      {lead && <LeadImage image={lead} />}
      <ArticleBody content={content} t={t} />
      {original && (
        <footer class="original">
          <a href={original} rel="noopener noreferrer" dir="auto">
            {t('original', hostOf(original))}
          </a>
        </footer>
      )}
    </article>
  );
}

/**
 * The article came through a message, so it is sanitised where it is shown. In an inert document: images load only
 * once they are on the page.
 */
function prepare(article: Article) {
  const inert = document.implementation.createHTMLDocument('');
  const content = inert.createElement('div');
  content.append(sanitizeToFragment(article.html, inert));
  return { content, lead: missingLeadImage(article, content) };
}

/** A picture that does not load leaves no hole; its caption goes with it, as it would speak of nothing. */
function collapseImage(event: Event): void {
  const image = event.target;
  if (!(image instanceof HTMLImageElement)) return;
  const figure = image.closest('figure');
  const only =
    figure?.querySelectorAll('img:not([hidden])').length === 1 && !figure.querySelector('table, pre, a');
  (only ? figure : image)?.setAttribute('hidden', '');
}
