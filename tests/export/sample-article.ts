import type { Article } from '@/utils/extraction/article';
import { sanitizeHtml } from '@/utils/extraction/sanitize';

/** An invented article with a bit of everything an export has to carry, in three scripts. */
const BODY = `
<p>The river <em>Orlo</em> rose by <strong>3&nbsp;m</strong> overnight, <a href="https://water.example/gauge_(north)?a=1&amp;b=2">the gauge at Tarn</a> shows. “It never did that before!”<a href="#n1">¹</a></p>
<figure><img src="https://img.example/orlo.jpg?w=800" alt="Water *over* the weir" width="800" height="450"><figcaption>The weir on <em>Friday</em>. Photo: I. Marsh</figcaption></figure>
<h2>What is known</h2>
<ul><li>Two bridges are shut<ul><li>the old one<ol start="3"><li>north ramp</li><li>south ramp</li></ol></li></ul></li><li><p>Trains run.</p><p>Buses do not.</p></li></ul>
<blockquote><p>We had an hour.</p><p>Then the lights went.</p></blockquote>
<table><caption>Level in metres</caption><thead><tr><th>Place</th><th>Level</th></tr></thead><tbody><tr><td>Tarn | Upper</td><td>4.1</td></tr><tr><td>Ash<br>Lower</td><td><ul><li>3.9</li><li>4.0</li></ul></td></tr></tbody></table>
<table><tr><td>Noon</td><td>2</td></tr><tr><td>Night</td><td>5</td></tr></table>
<pre><code>if (level &lt; 4) {
  wait();
}</code></pre>
<h3>In figures: 1_000 * 2 &lt;b&gt; &amp;amp;</h3>
<p>2026. The area is 10 km<sup>2</sup>; CO<sub>2</sub> was <del>not</del> measured with <code>\`probe\`</code>.<br>- No one was hurt.</p>
<p>She said <q>stay</q> and <b>left</b><b> at once</b>.</p>
<dl><dt>Weir</dt><dd>A low dam.</dd></dl>
<div data-bs-embed="video"><p><a href="https://video.example/1">Film of the flood</a></p></div>
<hr>
<p lang="ko"><strong>“강이 넘쳤다”</strong>고 주민은 말했다. 물은 <em>밤새</em> 불었다.</p>
<p lang="ja"><ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>が増水した。</p>
<p lang="ar" dir="rtl">ارتفع <strong>منسوب النهر</strong> ثلاثة أمتار، وأُغلق <a href="https://news.example/ar">جسران</a>.</p>
<p id="n1">Source: gauge office.</p>
<script>steal()</script><p><a href="javascript:steal()" onclick="steal()">More</a></p>`;

/** Needs a DOM (jsdom). */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/flood?ref=home#top',
    canonicalUrl: 'https://news.example/flood',
    title: 'River Orlo rises <fast> & *high*',
    dek: 'Two bridges shut',
    byline: ['Ina Marsh', '김하늘'],
    source: 'The Tarn Post',
    siteName: 'News Example',
    publishedAt: '2026-11-20T23:40:00-05:00',
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: {
      url: 'https://img.example/lead.jpg',
      alt: 'The Orlo from above',
      caption: 'Tarn at dawn',
      width: 1200,
      height: 800,
    },
    html: sanitizeHtml(BODY),
    text: 'The river Orlo rose by 3 m overnight',
    excerpt: '',
    wordCount: 120,
    readingMinutes: 1,
    related: [],
    removed: [],
    paywalled: false,
    ...changes,
  };
}
