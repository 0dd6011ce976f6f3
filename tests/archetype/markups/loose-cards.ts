import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** No wrapper anywhere: the parts of every card are siblings of the article's own paragraphs and share their class. */
export function looseCards(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<a class="_3kQp" href="${c.path}"><img class="_9vNw" src="/g/c.webp" alt="${c.title}"></a>
<h3 class="_1tRz"><a class="_3kQp" href="${c.path}">${c.title}</a></h3>
<p class="_7bLm">${c.source}</p>
<p class="_7bLm"><img class="_0cXe" src="/g/time.svg" alt="${s.timeAlt}">${c.time}</p>
<ul class="_5hYd"><li>${c.source}</li></ul>
<h3 class="_1tRz">${c.title}</h3>
<p class="_2aFq">${c.text}</p>`;
  };
  return page(story, {
    body: `<body>
<div class="_8sKj">
<img class="_0cXe" src="/g/logo.svg" alt="${s.logoAlt}">
<p class="_6dUo">${s.title}</p>
<h1 class="_4mVi">${s.title}</h1>
<p class="_7bLm">${s.source}<span>${s.date}</span></p>
${each(story.paragraphs, (paragraph) => `<p class="_2aFq">${escapeHtml(paragraph)}</p>`)}
<img class="_9vNw" src="/g/orange.webp" alt="${s.aiImageAlt}">
<h3 class="_1tRz">${s.aiHeading}</h3>
<p class="_2aFq">${s.aiLine}</p>
<h3 class="_1tRz">${s.comments}</h3>
<p class="_2aFq">${s.noComments}</p>
<h3 class="_1tRz">${s.related}</h3>
${each(story.cards, card)}
<p class="_7bLm">${s.appKicker}</p>
<h3 class="_1tRz">${s.appHeading}</h3>
<p class="_2aFq">${s.appLine}</p>
<img class="_0cXe" src="/g/as.svg" alt="${s.appStoreAlt}"><img class="_0cXe" src="/g/ps.svg" alt="${s.playStoreAlt}">
</div>
</body>`,
  });
}
