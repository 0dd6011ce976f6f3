import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** HTML5 elements and class names that say what they hold. */
export function semanticClasses(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<article class="related-card">
  <a class="related-card__link" href="${c.path}">
    <img class="related-card__image" src="/media${c.path}.webp" alt="${c.title}" width="320" height="180">
    <h3 class="related-card__title">${c.title}</h3>
  </a>
  <p class="related-card__source">${c.source}</p>
  <p class="related-card__time"><img src="/icons/time.svg" alt="${s.timeAlt}">${c.time}</p>
  <ul class="related-card__sources"><li>${c.source}</li></ul>
  <h4 class="related-card__heading"><a href="${c.path}">${c.title}</a></h4>
  <p class="related-card__body">${c.text}</p>
</article>`;
  };
  return page(story, {
    head: `<meta property="og:title" content="${s.title}">
<meta property="og:site_name" content="${escapeHtml(story.siteName)}">
<meta property="og:image" content="${story.origin}/media${story.path}.webp">
<link rel="canonical" href="${story.origin}${story.path}">
<link rel="stylesheet" href="/assets/site.css">
<style>.related-card__body{max-height:6em;overflow:hidden}</style>`,
    body: `<body class="article-page">
<header class="site-header">
  <a class="site-header__logo" href="/"><img src="/assets/logo.svg" alt="${s.logoAlt}" width="96" height="24"></a>
  <button class="site-header__menu" aria-label="Menu"><svg viewBox="0 0 24 24"><path d="M3 6h18M3 12h18"/></svg></button>
</header>
<main class="main">
<article class="article">
  <h1 class="article__title">${s.title}</h1>
  <h2 class="article__subtitle">${s.title}</h2>
  <div class="article__meta"><span class="article__source">${s.source}</span><span class="article__date">${s.date}</span></div>
  <div class="article__body">
${each(story.paragraphs, (paragraph) => `<p>${escapeHtml(paragraph)}</p>`)}
  </div>
  <section class="ai-promo">
    <img class="ai-promo__background" src="/assets/orange.webp" alt="${s.aiImageAlt}">
    <h3>${s.aiHeading}</h3>
    <p>${s.aiLine}</p>
  </section>
  <section class="comments">
    <h3 class="comments__title">${s.comments}</h3>
    <p class="comments__empty">${s.noComments}</p>
  </section>
</article>
<section class="related-articles">
  <h2 class="related-articles__title">${s.related}</h2>
${each(story.cards, card)}
</section>
</main>
<footer class="app-banner">
  <p class="app-banner__kicker">${s.appKicker}</p>
  <h2>${s.appHeading}</h2>
  <p>${s.appLine}</p>
  <a href="https://apps.example/lantern"><img src="/assets/app-store.svg" alt="${s.appStoreAlt}"></a><a href="https://play.example/lantern"><img src="/assets/play-store.svg" alt="${s.playStoreAlt}"></a>
</footer>
<script src="/assets/app.js" defer></script>
</body>`,
  });
}
