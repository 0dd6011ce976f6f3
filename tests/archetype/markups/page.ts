import type { Card, Story } from '../story';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Joins what `render` makes of each item, a line each. */
export function each<T>(items: readonly T[], render: (item: T, index: number) => string): string {
  return items.map(render).join('\n');
}

/** The page's own strings, escaped, under short names for templates. */
export function strings({ phrases, title, source, shownDate }: Story) {
  return {
    logoAlt: escapeHtml(phrases.logoAlt),
    aiImageAlt: escapeHtml(phrases.aiImageAlt),
    aiHeading: escapeHtml(phrases.aiHeading),
    aiLine: escapeHtml(phrases.aiLine),
    comments: escapeHtml(phrases.comments),
    noComments: escapeHtml(phrases.noComments),
    related: escapeHtml(phrases.related),
    timeAlt: escapeHtml(phrases.timeAlt),
    appKicker: escapeHtml(phrases.appKicker),
    appHeading: escapeHtml(phrases.appHeading),
    appLine: escapeHtml(phrases.appLine),
    appStoreAlt: escapeHtml(phrases.appStoreAlt),
    playStoreAlt: escapeHtml(phrases.playStoreAlt),
    title: escapeHtml(title),
    source: escapeHtml(source),
    date: shownDate,
  };
}

export function cardStrings(card: Card) {
  return {
    title: escapeHtml(card.title),
    source: escapeHtml(card.source),
    time: escapeHtml(card.time),
    text: escapeHtml(card.text),
    path: card.path,
  };
}

/** A whole document: `head` holds what the markup adds to charset, viewport and title. */
export function page(story: Story, parts: { head?: string; htmlAttributes?: string; body: string }): string {
  const dir = story.dir === 'rtl' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html>
<html lang="${story.lang}"${dir}${parts.htmlAttributes ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(story.title)}</title>
${parts.head ?? ''}
</head>
${parts.body}
</html>
`;
}
