/** Marsaglia's xorshift32: the same sequence for the same seed, so that a failing page can be made again. */
function randomOf(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Pieces that upset parsers and walkers. */
const INTRUDERS = [
  '</div></div></div>',
  '<table><tr><td>',
  '<svg><foreignObject><p>in a drawing',
  '<template><p>inert',
  '<form><input name="parentNode"><input name="textContent">',
  '<select><option>one<option>two',
  '<!-- open',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"author":[null,{"name":{}}],"datePublished":[]}</script>',
  '<script type="application/ld+json">[[[null]], 7, "x"]</script>',
  '<meta property="article:published_time" content="yesterday, or so">',
  '<a href="http://[::1">broken</a><img src="https://" srcset=", , 2x 3w">',
  '<time datetime="2025-99-99">',
  '<math><mtext><p>',
  '\u0000\uFFFF\uD800',
];

/** `count` versions of a page, each cut, doubled or spiked at random places; numbered so that one can be named. */
export function damaged(html: string, count: number): { seed: number; source: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = html.length * 31 + index;
    const random = randomOf(seed);
    const place = (text: string) => Math.floor(random() * text.length);
    let source = html;
    for (let blow = 0; blow < 4; blow++) {
      const [from, to] = [place(source), place(source)].sort((a, b) => a - b) as [number, number];
      const kind = random();
      if (kind < 0.25) source = source.slice(0, from) + source.slice(Math.min(to, from + 400));
      else if (kind < 0.5)
        source = source.slice(0, to) + source.slice(from, Math.min(to, from + 2000)) + source.slice(to);
      else
        source =
          source.slice(0, from) + INTRUDERS[Math.floor(random() * INTRUDERS.length)] + source.slice(from);
    }
    return { seed, source };
  });
}
