import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Everything a sibling under one parent, class names hashed by a CSS-in-JS build; only the cards have a wrapper. */
export function hashedFlat(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<div class="css-1wq0zk3 e9h7l5t2"><a class="css-k008qs" href="${c.path}"><img class="css-9pa8cd" src="/_img/${item.time.length}a7f.webp" alt="${c.title}"></a><a class="css-1t4fqjn" href="${c.path}">${c.title}</a><div class="css-8yh3vv"><p class="css-0">${c.source}</p><div class="css-t1n5bd"><img class="css-1e2x" src="/_img/clock.svg" alt="${s.timeAlt}"><span>${c.time}</span></div></div><ul class="css-15gq1u"><li>${c.source}</li></ul><p class="css-1b2ahl">${c.title}</p><p class="css-1owj1n6">${c.text}</p></div>`;
  };
  return page(story, {
    head: `<style data-emotion="css">.css-1owj1n6{overflow:hidden;display:-webkit-box;-webkit-line-clamp:4}</style>`,
    body: `<body>
<div id="__next"><div class="css-1d8xj5w">
<img class="css-ls71c6" src="/_img/logo.svg" alt="${s.logoAlt}">
<h1 class="css-1vqeyp4">${s.title}</h1>
<img class="css-1vm0hz" src="/_img/main.webp" alt="${s.title}">
<p class="css-fk5d1r">${s.source}<span class="css-12x5d">${s.date}</span></p>
${each(story.paragraphs, (paragraph) => `<p class="css-1b2ahl">${escapeHtml(paragraph)}</p>`)}
<img class="css-x7ub3k" src="/_img/bg-2.webp" alt="${s.aiImageAlt}">
<p class="css-1o9z3bx">${s.aiHeading}</p>
<p class="css-1b2ahl">${s.aiLine}</p>
<h2 class="css-qk5vu2">${s.comments}</h2>
<p class="css-1b2ahl">${s.noComments}</p>
<h2 class="css-qk5vu2">${s.related}</h2>
${each(story.cards, card)}
<p class="css-j1d2w">${s.appKicker}</p>
<h2 class="css-qk5vu2">${s.appHeading}</h2>
<p class="css-1b2ahl">${s.appLine}</p>
<img class="css-zz4n0a" src="/_img/as.svg" alt="${s.appStoreAlt}"><img class="css-zz4n0a" src="/_img/ps.svg" alt="${s.playStoreAlt}">
</div></div>
<script src="/_next/static/chunks/main-5d1c8e.js"></script>
</body>`,
  });
}
