import { useState } from 'preact/hooks';
import type { Translate } from '../utils/translate';
import { ContentsIcon } from './icons';
import { closePopover, PopoverButton } from './popover-button';
import type { BodyHeading } from './prepare-body';

interface ContentsListProps {
  headings: readonly BodyHeading[];
  t: Translate;
  /** Moves to a heading. */
  onGo(id: string): void;
  /** The heading that is being read; empty above the first. */
  currentHeading(): string;
}

/** Fewer headings than this are found by scrolling. */
const FEWEST_HEADINGS = 3;

/** The article's headings, from three up. */
export function ContentsList({ headings, t, onGo, currentHeading }: ContentsListProps) {
  const [current, setCurrent] = useState('');
  if (headings.length < FEWEST_HEADINGS) return null;
  return (
    <PopoverButton
      id="bs-contents"
      label={t('contents')}
      icon={<ContentsIcon />}
      kind="contents"
      onOpen={() => setCurrent(currentHeading())}
    >
      <nav aria-label={t('contents')}>
        <ol>
          {headings.map(({ id, level, text }) => (
            <li key={id} data-level={level}>
              <button
                type="button"
                dir="auto"
                aria-current={id === current ? 'location' : undefined}
                onClick={(event) => {
                  closePopover(event.currentTarget);
                  onGo(id);
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </PopoverButton>
  );
}
