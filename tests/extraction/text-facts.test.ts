import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/extraction/text-facts';

describe('commas and stops', () => {
  it.each([
    ['Latin', 'The lamp, the stair; the light. Who lit it?', 2, 2],
    ['Arabic', 'المصباح، والدرج؛ ثم الضوء. من أشعله؟', 2, 2],
    ['Urdu', 'چراغ، سیڑھی اور روشنی۔ کس نے جلایا؟', 1, 2],
    ['Devanagari', 'दीया, सीढ़ी और रोशनी। किसने जलाया।', 1, 2],
    ['Chinese', '灯亮了，楼梯也修好了。是谁点的？', 1, 2],
  ])('are counted in %s', (_, text, commas, stops) => {
    expect(readText(text)).toMatchObject({ commas, stops, endsSentence: true });
  });
});
