import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Plain sections with few short classes; each card a two-column block with its picture last. */
export function sectioned(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<section class="c">
<div class="c1"><a href="${c.path}"><img src="/p/1.jpg" alt="${c.title}"></a><h3><a href="${c.path}">${c.title}</a></h3></div>
<div class="c2"><span>${c.source}</span></div>
<div class="c2"><span><img src="/p/t.svg" alt="${s.timeAlt}"></span><span>${c.time}</span></div>
<ul><li>${c.source}</li></ul>
<h3>${c.title}</h3>
<p>${c.text}</p>
</section>`;
  };
  return page(story, {
    head: `<meta name="generator" content="Fanous CMS 4">
<link rel="icon" href="/favicon.ico">`,
    body: `<body>
<nav><a href="/"><img src="/p/logo.svg" alt="${s.logoAlt}"></a></nav>
<main>
<p class="t0">${s.title}</p>
<h1>${s.title}</h1>
<p class="t1"><a href="/sources/12">${s.source}</a><span>${s.date}</span></p>
${each(story.paragraphs, (paragraph) => `<p>${escapeHtml(paragraph)}</p>`)}
<section><img src="/p/o.jpg" alt="${s.aiImageAlt}"><h2>${s.aiHeading}</h2><p>${s.aiLine}</p></section>
<section><h2>${s.comments}</h2><p>${s.noComments}</p></section>
<section><h2>${s.related}</h2>
${each(story.cards, card)}
</section>
<section><p>${s.appKicker}</p><h2>${s.appHeading}</h2><p>${s.appLine}</p><div><img src="/p/as.svg" alt="${s.appStoreAlt}"><img src="/p/ps.svg" alt="${s.playStoreAlt}"></div></section>
</main>
</body>`,
  });
}
