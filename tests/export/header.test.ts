// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleHeader } from '@/utils/export/header';
import { articleToHtml } from '@/utils/export/html';
import { articleToText } from '@/utils/export/text';
import { sampleArticle } from './sample-article';

describe('articleHeader', () => {
  it.each([
    ['2026-11-20T23:40:00-05:00', '2026-11-20'],
    ['2026-11-20T00:10:00+09:00', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11', '2026-11'],
    ['2026', '2026'],
  ])('gives the page’s own day of %s', (publishedAt, day) => {
    expect(articleHeader(sampleArticle({ publishedAt })).credits.at(-1)).toBe(day);
  });

  it('leaves out what the page does not say', () => {
    const article = sampleArticle({ byline: [], source: '', siteName: '', publishedAt: null, dek: '' });
    expect(articleHeader(article).credits).toEqual([]);
    expect(articleToText(article)).toMatch(
      /^River Orlo rises <fast> & \*high\*\n\nhttps:\/\/news\.example\/flood\n\n/,
    );
  });

  it('names the site where no other outlet is named, and the page’s address where it has no canonical one', () => {
    const header = articleHeader(sampleArticle({ source: '', canonicalUrl: '' }));
    expect(header.credits[1]).toBe('News Example');
    expect(header.url).toBe('https://news.example/flood?ref=home#top');
  });

  it('does not say the dek twice', () => {
    expect(articleHeader(sampleArticle({ dek: 'The river Orlo rose' })).dek).toBe('');
  });

  it('does not take a line of the body for a dek', () => {
    const text = 'Rain fell.\nThe first flood\nIt came at night.';
    expect(articleHeader(sampleArticle({ text, dek: 'The first flood' })).dek).toBe('');
    expect(articleHeader(sampleArticle({ text, dek: 'The first' })).dek).toBe('The first');
  });

  it('does not name the outlet twice where it signs itself', () => {
    const header = articleHeader(
      sampleArticle({ byline: ['NEWS example', 'Ann Lee'], source: 'News Example' }),
    );
    expect(header.credits.slice(0, 2)).toEqual(['Ann Lee', 'News Example']);
  });
});

describe('the lead image', () => {
  it('is not added where the body shows the same picture in another size', () => {
    const leadImage = {
      url: 'https://img.example/orlo.jpg?w=1600',
      alt: '',
      caption: 'Big',
      width: null,
      height: null,
    };
    expect(articleToHtml(sampleArticle({ leadImage }))).not.toContain('Big');
    expect(articleToText(sampleArticle({ leadImage }))).not.toContain('Big');
  });

  const lead = (url: string, html: string) => {
    const leadImage = { url, alt: '', caption: 'Big', width: null, height: null };
    return articleToHtml(sampleArticle({ leadImage, html })).includes('Big');
  };

  it('is not added where the body opens with a picture of its own', () => {
    const figure = '<figure><img src="https://img.example/other-picture.jpg" alt=""></figure>';
    expect(lead('https://img.example/lead-picture.jpg', `${figure}<p>Rain.</p>`)).toBe(false);
    expect(lead('https://img.example/lead-picture.jpg', `<p>Rain.</p>${figure}`)).toBe(true);
  });

  it.each([
    ['https://img.example/1200/orlo-weir-1200x630.jpg', 'https://cdn.example/orlo-weir-800x420.webp', false],
    ['https://img.example/orlo-weir-scaled.jpg', 'https://img.example/orlo-weir.jpg', false],
    [
      'https://a.example/image?url=https%3A%2F%2Fb.example%2Forlo-weir.jpg&w=1200',
      'https://b.example/orlo-weir.jpg?w=9',
      false,
    ],
    ['https://a.example/image?url=%2Forlo-weir.jpg', 'https://a.example/image?url=%2Forlo-bridge.jpg', true],
    ['https://a.example/image?url=%E0%A4%A', 'https://a.example/image?url=%2Forlo-bridge.jpg', true],
    ['https://a.example/1/lead.jpg', 'https://a.example/2/lead.jpg', true],
  ])('%s beside %s is added: %s', (url, shown, isAdded) => {
    expect(lead(url, `<p>Rain.</p><figure><img src="${shown}" alt=""></figure>`)).toBe(isAdded);
  });

  it('is not added where its address is not a web address', () => {
    const leadImage = { url: 'javascript:steal()', alt: '', caption: 'Big', width: null, height: null };
    expect(articleToHtml(sampleArticle({ leadImage }))).not.toContain('steal');
  });
});

describe('what is copied', () => {
  it('is sanitised, even if the article was not', () => {
    const html = articleToHtml(
      sampleArticle({
        html: '<p onclick="steal()" class="a" style="color:red">Rain<script>steal()</script> <a href="javascript:steal()">x</a></p>',
      }),
    );
    expect(html).toContain('<p>Rain x</p>');
  });

  it('carries the direction of the article', () => {
    expect(articleToHtml(sampleArticle({ lang: 'ar', dir: 'rtl' }))).toMatch(
      /^<div lang="ar" dir="rtl"><h1>/,
    );
  });
});
