import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** CSS modules: half a name, half a hash; title and source twice in the card, the links only on the headings. */
export function moduleClasses(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<li class="List_item__Vd81k">
<figure class="Thumb_box__q0PzE"><img alt="${c.title}" src="/img/x.webp"></figure>
<h3 class="List_head__n4HaT"><a href="${story.origin}${c.path}">${c.title}</a></h3>
<p class="List_by__Yx02m">${c.source}</p>
<p class="List_ago__r8TtL"><img alt="${s.timeAlt}" src="/img/time.svg"><span>${c.time}</span></p>
<ul class="List_dots__A1c"><li>${c.source}</li></ul>
<h4 class="List_head2__k1Mns"><a href="${story.origin}${c.path}">${c.title}</a></h4>
<div class="List_txt__oo9Xb">${c.text}</div>
</li>`;
  };
  return page(story, {
    head: `<meta property="og:type" content="website">
<meta property="og:title" content="${s.title}">`,
    body: `<body>
<div id="root">
<header class="Top_bar__a91Kd"><h2 class="Top_logo__77f"><a href="/"><img alt="${s.logoAlt}" src="/img/logo.svg"></a></h2></header>
<div class="View_wrap__L0pQ2">
<h1 class="View_title__e3Rfg">${s.title}</h1>
<div class="View_pic__m2"><img alt="${s.title}" src="/img/cover.webp"></div>
<p class="View_info__z8"><strong>${s.source}</strong>${s.date}</p>
<section class="View_text__t55Zp">
${each(story.paragraphs, (paragraph) => `<p>${escapeHtml(paragraph)}</p>`)}
</section>
<section class="Box_ai__b00"><img alt="${s.aiImageAlt}" src="/img/orange.webp"><h3>${s.aiHeading}</h3><p>${s.aiLine}</p></section>
<section class="Box_talk__c00"><h3>${s.comments}</h3><p>${s.noComments}</p></section>
<section class="Box_list__d00"><h3>${s.related}</h3><ul class="List_wrap__e00">
${each(story.cards, card)}
</ul></section>
</div>
<div class="Down_wrap__f00"><p>${s.appKicker}</p><h3>${s.appHeading}</h3><p>${s.appLine}</p><p><a href="https://apps.example/1"><img alt="${s.appStoreAlt}" src="/img/as.svg"></a><a href="https://play.example/1"><img alt="${s.playStoreAlt}" src="/img/ps.svg"></a></p></div>
</div>
</body>`,
  });
}
