import { useLayoutEffect, useMemo } from 'preact/hooks';
import { addressOf } from '../utils/export/body';
import type { Article } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';
import { hostOf, openableUrl } from '../utils/web-url';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { LeadImage } from './lead-image';
import { type BodyHeading, prepareBody } from './prepare-body';

interface ArticleViewProps {
  article: Article;
  images: boolean;
  locale: string;
  t: Translate;
  /** Told what headings the body has. */
  onHeadings(headings: readonly BodyHeading[]): void;
}

/** The article, and nothing else. */
export function ArticleView({ article, images, locale, t, onHeadings }: ArticleViewProps) {
  const body = useMemo(() => prepareBody(article, images, t), [article, images, t]);
  useLayoutEffect(() => onHeadings(body.headings), [body, onHeadings]);
  const original = openableUrl(addressOf(article));
  return (
    <article lang={article.lang || undefined} dir={article.dir} onErrorCapture={collapseImage}>
      <ArticleHeader article={article} locale={locale} t={t} />
      {body.lead && <LeadImage image={body.lead} t={t} />}
      <ArticleBody content={body.content} />
      {original && (
        <footer class="original">
          <a href={original} rel="noopener noreferrer" dir="auto">
            {t('original', hostOf(original))}
          </a>
          <p class="address" dir="ltr">
            {original}
          </p>
        </footer>
      )}
    </article>
  );
}

/** A picture that does not load leaves no hole; its caption goes with it, as it would speak of nothing. */
function collapseImage(event: Event): void {
  const image = event.target;
  if (!(image instanceof HTMLImageElement)) return;
  const figure = image.closest('figure');
  const shown = [...(figure?.querySelectorAll('img') ?? [])].filter((each) => !each.closest('[hidden]'));
  const only = shown.length === 1 && !figure?.querySelector('table, pre, a');
  (only ? figure : (image.closest('button') ?? image))?.setAttribute('hidden', '');
}
