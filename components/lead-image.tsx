import type { ArticleImage } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';

interface LeadImageProps {
  image: ArticleImage;
  t: Translate;
}

/** The picture above the article. Attributes that decide how it loads come before `src`, which starts loading. */
export function LeadImage({ image, t }: LeadImageProps) {
  return (
    <figure class="lead">
      <button
        type="button"
        class="enlarge"
        title={t('enlarge')}
        aria-label={image.alt ? t('enlargeNamed', image.alt) : t('enlarge')}
      >
        <img
          referrerpolicy="no-referrer"
          loading="lazy"
          decoding="async"
          alt={image.alt}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
          src={image.url}
        />
      </button>
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
