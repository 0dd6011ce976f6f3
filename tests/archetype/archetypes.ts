import { anchorCards } from './markups/anchor-cards';
import { classless } from './markups/classless';
import { customElements } from './markups/custom-elements';
import { hashedFlat } from './markups/hashed-flat';
import { jsonLd } from './markups/json-ld';
import { lineBreaks } from './markups/line-breaks';
import { looseCards } from './markups/loose-cards';
import { moduleClasses } from './markups/module-classes';
import { sectioned } from './markups/sectioned';
import { semanticClasses } from './markups/semantic-classes';
import { utilityClasses } from './markups/utility-classes';
import { arabic } from './stories/arabic';
import { chinese } from './stories/chinese';
import { english, otherPhrases } from './stories/english';
import { german } from './stories/german';
import { korean } from './stories/korean';
import type { Story } from './story';

interface Archetype {
  story: Story;
  markup: (story: Story) => string;
  purpose: string;
}

const reworded: Story = { ...english, phrases: otherPhrases };
/** A day that could be read as a month: with dashes and the year last, the day still leads. */
const ambiguousDate: Story = { ...reworded, shownDate: '03-08-2025', date: '2025-08-03' };

/** Every archetype page by the name of its fixture folder. */
export const ARCHETYPES: Record<string, Archetype> = {
  'archetype-semantic': { story: english, markup: semanticClasses, purpose: 'semantic elements and classes' },
  'archetype-hashed-flat': { story: english, markup: hashedFlat, purpose: 'one parent, hashed class names' },
  'archetype-utility': { story: english, markup: utilityClasses, purpose: 'utility classes only' },
  'archetype-classless': { story: english, markup: classless, purpose: 'nested divs with no class' },
  'archetype-line-breaks': { story: english, markup: lineBreaks, purpose: 'paragraphs made with <br><br>' },
  'archetype-korean': { story: korean, markup: moduleClasses, purpose: 'Korean, CSS modules' },
  'archetype-arabic': { story: arabic, markup: sectioned, purpose: 'Arabic, right to left' },
  'archetype-custom-elements': { story: reworded, markup: customElements, purpose: 'custom elements' },
  'archetype-anchor-cards': { story: ambiguousDate, markup: anchorCards, purpose: 'each card is one link' },
  'archetype-loose-cards': { story: reworded, markup: looseCards, purpose: 'cards without a wrapper' },
  'archetype-german': { story: german, markup: utilityClasses, purpose: 'German, utility classes' },
  'archetype-chinese': { story: chinese, markup: hashedFlat, purpose: 'Chinese, one parent' },
  'archetype-json-ld': { story: english, markup: jsonLd, purpose: 'correct NewsArticle data' },
};
