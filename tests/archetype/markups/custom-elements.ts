import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Custom elements in light DOM, as single-page frameworks render them. */
export function customElements(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<ln-tile _nghost-xkf-c41>
<a _ngcontent-xkf-c41 href="${c.path}"><ln-picture><img alt="${c.title}" src="/c/tile.webp"></ln-picture><span _ngcontent-xkf-c41>${c.title}</span></a>
<ln-origin>${c.source}</ln-origin>
<ln-ago><img alt="${s.timeAlt}" src="/c/time.svg">${c.time}</ln-ago>
<ln-bullet><ul><li>${c.source}</li></ul></ln-bullet>
<ln-title>${c.title}</ln-title>
<ln-text><p>${c.text}</p></ln-text>
</ln-tile>`;
  };
  return page(story, {
    body: `<body>
<ln-root ng-version="17.3.1">
<ln-bar><a href="/"><img alt="${s.logoAlt}" src="/c/logo.svg"></a></ln-bar>
<router-outlet></router-outlet>
<ln-story>
<ln-title><h1>${s.title}</h1></ln-title>
<ln-picture><img alt="${s.title}" src="/c/lead.webp"></ln-picture>
<ln-origin><span>${s.source}</span><span>${s.date}</span></ln-origin>
<ln-text>
${each(story.paragraphs, (paragraph) => `<p>${escapeHtml(paragraph)}</p>`)}
</ln-text>
<ln-assistant><img alt="${s.aiImageAlt}" src="/c/orange.webp"><h3>${s.aiHeading}</h3><p>${s.aiLine}</p></ln-assistant>
<ln-talk><h3>${s.comments}</h3><p>${s.noComments}</p></ln-talk>
<ln-more><h3>${s.related}</h3>
${each(story.cards, card)}
</ln-more>
</ln-story>
<ln-install><p>${s.appKicker}</p><h3>${s.appHeading}</h3><p>${s.appLine}</p><img alt="${s.appStoreAlt}" src="/c/as.svg"><img alt="${s.playStoreAlt}" src="/c/ps.svg"></ln-install>
</ln-root>
</body>`,
  });
}
