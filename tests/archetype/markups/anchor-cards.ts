import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Each card is one link around everything it holds, the foreign article included. */
export function anchorCards(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<a class="sc-bdVaJa" href="${c.path}">
<img class="sc-htpNat" src="/s/1.webp" alt="${c.title}">
<h3 class="sc-bwzfXH">${c.title}</h3>
<div class="sc-ifAKCX">${c.source}</div>
<div class="sc-EHOje"><img src="/s/time.svg" alt="${s.timeAlt}">${c.time}</div>
<ul class="sc-bZQynM"><li>${c.source}</li></ul>
<h3 class="sc-gzVnrw">${c.title}</h3>
<div class="sc-htoDjs">${c.text}</div>
</a>`;
  };
  return page(story, {
    body: `<body>
<div id="app">
<div class="sc-dnqmqq"><a href="/"><img src="/s/logo.svg" alt="${s.logoAlt}"></a></div>
<div class="sc-iwsKbI">
<h1 class="sc-gZMcBi">${s.title}</h1>
<h2 class="sc-gqjmRU">${s.title}</h2>
<div class="sc-VigVT"><span>${s.source}</span><time>${s.date}</time></div>
<div class="sc-jTzLTM">
${each(story.paragraphs, (paragraph) => `<p>${escapeHtml(paragraph)}</p>`)}
</div>
<div class="sc-fjdhpX"><img src="/s/orange.webp" alt="${s.aiImageAlt}"><h3>${s.aiHeading}</h3><p>${s.aiLine}</p><div><button>Summarise</button><button>Explain</button><button>Translate</button></div></div>
<div class="sc-jzJRlG"><h3>${s.comments}</h3><p>${s.noComments}</p></div>
<div class="sc-cSHVUG"><h3>${s.related}</h3>
${each(story.cards, card)}
</div>
</div>
<div class="sc-kAzzGY"><span>${s.appKicker}</span><h3>${s.appHeading}</h3><p>${s.appLine}</p><a href="https://apps.example/2"><img src="/s/as.svg" alt="${s.appStoreAlt}"></a><a href="https://play.example/2"><img src="/s/ps.svg" alt="${s.playStoreAlt}"></a></div>
</div>
</body>`,
  });
}
