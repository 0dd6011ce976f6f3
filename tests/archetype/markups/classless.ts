import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Nested divs without a class or an id; paragraphs and headings are divs too. */
export function classless(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<div><div>
<a href="${c.path}"><div><img src="/i/thumb.jpg" alt="${c.title}"></div><div>${c.title}</div></a>
<div><div>${c.source}</div><div><img src="/i/time.png" alt="${s.timeAlt}">${c.time}</div></div>
</div><div><ul><li>${c.source}</li></ul><div><a href="${c.path}">${c.title}</a></div><div>${c.text}</div></div></div>`;
  };
  return page(story, {
    body: `<body>
<div><div>
<div><div><a href="/"><img src="/i/logo.png" alt="${s.logoAlt}"></a></div></div>
<div>
<div><div>${s.title}</div></div>
<div><h1>${s.title}</h1></div>
<div><div><span>${s.source}</span><span>${s.date}</span></div></div>
<div><div>
${each(story.paragraphs, (paragraph) => `<div>${escapeHtml(paragraph)}</div>`)}
</div></div>
<div><div><img src="/i/orange.png" alt="${s.aiImageAlt}"></div><div><div>${s.aiHeading}</div><div>${s.aiLine}</div></div></div>
<div><div>${s.comments}</div><div><div>${s.noComments}</div></div></div>
<div><div>${s.related}</div><div>
${each(story.cards, card)}
</div></div>
</div>
<div><div>${s.appKicker}</div><div>${s.appHeading}</div><div>${s.appLine}</div><div><a href="https://apps.example/l"><img src="/i/a.png" alt="${s.appStoreAlt}"></a><a href="https://play.example/l"><img src="/i/p.png" alt="${s.playStoreAlt}"></a></div></div>
</div></div>
</body>`,
  });
}
