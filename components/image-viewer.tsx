import type { Translate } from '../utils/translate';
import { Sheet } from './sheet';

/** A picture of the article, as it is shown there. */
export interface ShownImage {
  src: string;
  alt: string;
  caption: string;
}

interface ImageViewerProps {
  image: ShownImage;
  t: Translate;
  onClose(): void;
}

/** A picture as large as the window and its own pixels allow. It is in the article already: nothing new is loaded. */
export function ImageViewer({ image, t, onClose }: ImageViewerProps) {
  return (
    <Sheet kind="viewer" label={t('enlarged')} t={t} onClose={onClose}>
      <figure>
        <img referrerpolicy="no-referrer" decoding="async" alt={image.alt} src={image.src} />
        {image.caption && <figcaption dir="auto">{image.caption}</figcaption>}
      </figure>
    </Sheet>
  );
}

/** The picture on whose button was clicked, if it was on one. */
export function enlargedImage(event: Event): ShownImage | null {
  const button = event.target instanceof Element ? event.target.closest('button.enlarge') : null;
  const image = button?.querySelector('img');
  if (!image) return null;
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  return { src: image.src, alt: image.alt, caption };
}
