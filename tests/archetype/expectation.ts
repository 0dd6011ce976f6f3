import type { Expectation } from '../extraction/expectation';
import type { Story } from './story';

const FURNITURE_LENGTH = 12;

/** What the engine has to make of a story, whatever the markup. */
export function archetypeExpectation(story: Story, purpose: string): Expectation {
  const foreign = story.cards.flatMap((card) => [card.title, card.text.slice(0, 60), card.text.slice(-60)]);
  const furniture = Object.values(story.phrases).filter((phrase) => phrase.length >= FURNITURE_LENGTH);
  return {
    purpose: `Archetype: ${purpose}`,
    url: `${story.origin}${story.path}`,
    status: 'article',
    kind: 'news-article',
    title: story.title,
    byline: [],
    source: story.source,
    publishedAt: story.date,
    lang: story.lang,
    dir: story.dir,
    text: story.paragraphs.join('\n'),
    related: story.cards.map((card) => ({
      title: card.title,
      source: card.source,
      publishedText: card.time,
      url: `${story.origin}${card.path}`,
    })),
    mustNotContain: [story.title, story.shownDate, story.phrases.noComments, ...furniture, ...foreign],
    removedKinds: ['ai-promo', 'comments', 'related', 'app-banner'],
  };
}
