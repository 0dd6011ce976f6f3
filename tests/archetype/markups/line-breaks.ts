import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** The body is one div whose paragraphs are parted by pairs of line breaks. */
export function lineBreaks(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<li class="item">
<div class="thumb"><a href="${c.path}" title="${c.title}"><img src="/upload/s.jpg" alt="${c.title}"></a></div>
<div class="info"><strong><a href="${c.path}">${c.title}</a></strong><br><span class="from">${c.source}</span><br><span class="when"><img src="/skin/time.gif" alt="${s.timeAlt}">${c.time}</span></div>
<div class="more"><ul><li>${c.source}</li></ul><b>${c.title}</b><br><br>${c.text}</div>
</li>`;
  };
  return page(story, {
    head: `<link rel="stylesheet" type="text/css" href="/skin/default.css">
<script type="text/javascript" src="/skin/common.js"></script>`,
    body: `<body>
<div id="wrap">
<div id="top"><a href="/"><img src="/skin/logo.gif" alt="${s.logoAlt}" border="0"></a></div>
<div id="view">
<div class="path">${s.title}</div>
<h1 class="tit">${s.title}</h1>
<div class="info_line">${s.source}${s.date}</div>
<div class="cont" id="cont">
${story.paragraphs.map(escapeHtml).join('<br><br>\n')}
</div>
<div class="box1"><img src="/skin/orange.jpg" alt="${s.aiImageAlt}"><br><b>${s.aiHeading}</b><br>${s.aiLine}</div>
<div class="box2"><b>${s.comments}</b><br><br>${s.noComments}</div>
<div class="box3"><b>${s.related}</b>
<ul class="list">
${each(story.cards, card)}
</ul>
</div>
</div>
<div id="bottom">${s.appKicker}<br><b>${s.appHeading}</b><br>${s.appLine}<br><img src="/skin/as.gif" alt="${s.appStoreAlt}"><img src="/skin/ps.gif" alt="${s.playStoreAlt}"></div>
</div>
</body>`,
  });
}
