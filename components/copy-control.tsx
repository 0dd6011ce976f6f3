import type { CopyFormat } from '../utils/export/clipboard';
import type { Translate } from '../utils/translate';
import { ChevronIcon, CopyIcon } from './icons';
import { closePopover, PopoverButton } from './popover-button';

interface CopyControlProps {
  t: Translate;
  onCopy(format: CopyFormat): void;
  /** Without it there is no entry for printing. */
  onPrint?(): void;
}

/** Copies as rich text; the menu beside it has the other ways to take the article along. */
export function CopyControl({ t, onCopy, onPrint }: CopyControlProps) {
  const choose = (event: MouseEvent, act: () => void) => {
    closePopover(event.currentTarget);
    act();
  };
  return (
    <div class="split">
      <button type="button" class="tool" onClick={() => onCopy('rich')}>
        <CopyIcon />
        {t('copy')}
      </button>
      <PopoverButton id="bs-copy-menu" label={t('copyMore')} icon={<ChevronIcon />} look="split-more">
        <button type="button" onClick={(event) => choose(event, () => onCopy('markdown'))}>
          {t('copyMarkdown')}
        </button>
        <button type="button" onClick={(event) => choose(event, () => onCopy('text'))}>
          {t('copyText')}
        </button>
        {onPrint && (
          <button type="button" onClick={(event) => choose(event, onPrint)}>
            {t('print')}
          </button>
        )}
      </PopoverButton>
    </div>
  );
}
