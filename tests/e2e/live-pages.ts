import { articleFixture } from './fixtures';

const english = articleFixture('archetype-semantic');

const COMMENTS =
  '<section class="late"><h2>Comments</h2><p>Be the first to comment</p><textarea></textarea></section>';
const withScript = (script: string) => english.html.replace('</body>', `<script>${script}</script></body>`);
const adds = (html: string, id: string) =>
  `const box = document.createElement('div'); box.id = '${id}'; box.innerHTML = ${JSON.stringify(html)}; document.body.append(box);`;

const NEWSLETTER =
  '<h2>Sign up for our newsletter</h2><p>Get the latest news in your inbox every morning.</p><form><input type="email"><button>Subscribe</button></form>';

/** A pop-up over a shaded page that does not scroll. */
const POPUP = `
  const shade = document.createElement('div');
  shade.id = 'shade';
  shade.style = 'position:fixed;inset:0;background:rgb(0 0 0 / 50%);z-index:9';
  document.body.append(shade);
  ${adds(NEWSLETTER, 'popup')}
  box.style = 'position:fixed;inset:20% 20%;background:#fff;z-index:10';
  document.body.style.overflow = 'hidden';`;

/** Pages that change while they are open, by path. */
export const LIVE_PAGES: Record<string, string> = {
  '/late': withScript(`setTimeout(() => { ${adds(COMMENTS, 'late')} }, 1200)`),
  '/popup': withScript(`setTimeout(() => { ${POPUP} }, 800)`),
  // Takes every mark off again, as long as it is let.
  '/fight': withScript(`${adds(COMMENTS, 'fought')}
    new MutationObserver(() => { if (box.hasAttribute('data-broadsheet') || box.querySelector('[data-broadsheet]'))
      for (const element of [box, ...box.querySelectorAll('*')]) element.removeAttribute('data-broadsheet'); })
      .observe(box, { attributes: true, subtree: true });`),
  // Goes on to another article without loading.
  '/single': withScript(`window.goOn = () => {
      history.pushState(null, '', '/single-next');
      document.querySelector('h1').textContent = 'Another story altogether, of the same length as the first';
      ${adds(COMMENTS, 'next')}
    }`),
  '/guarded': withScript(`
    ${adds('<h2>Leave a comment</h2><form><textarea id="draft"></textarea><button>Post</button></form>', 'focused')}
    document.querySelector('#draft').focus();
    { ${adds('<h2>Already a subscriber?</h2><form><input autocomplete="username"><input type="password"><button>Log in</button></form>', 'login')} }
    { ${adds('<p>We use cookies. Accept all cookies?</p><button>Accept</button>', 'cookies')} box.className = 'cookie-banner'; }`),
  // A row of icons without a word, and a byline in a box that is called after notes on writers.
  '/icons': english.html.replace(
    '<div class="article__body">',
    `<div id="signed" class="author-bio"><p>By Jana Holt, harbour reporter</p><a href="/follow">Follow</a></div>
    <div id="icons">${['facebook.com/sharer.php?u=', 'twitter.com/intent/tweet?url='].map((to) => `<a href="https://${to}x"><svg width="20" height="20"></svg></a>`).join('')}</div>
    <div class="article__body">`,
  ),
  '/frames': english.html.replace(
    '</body>',
    `${Array.from({ length: 40 }, (_, i) => `<iframe srcdoc="<p>Frame ${i}</p>"></iframe>`).join('')}</body>`,
  ),
  // A hostile page: its article says that it is clutter.
  '/hostile': english.html.replaceAll('<p>', '<p class="newsletter comments app-banner">'),
  '/front': `<!doctype html><html lang="en"><title>The Harbour Post</title><body><header><nav><a href="/a">World</a> <a href="/b">Sport</a></nav></header><main>${Array.from(
    { length: 24 },
    (_, i) =>
      `<article><h2><a href="/2026/11/story-${i}.html">The council votes on harbour plan number ${i}</a></h2><p>A short teaser of the story, number ${i}.</p></article>`,
  ).join(
    '',
  )}<aside><h2>Sign up for our newsletter</h2><form><input type="email"><button>Subscribe</button></form></aside></main><script>setTimeout(() => { ${POPUP} }, 600)</script></body></html>`,
};

export { english };
