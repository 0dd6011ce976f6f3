// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageLanguages } from '@/utils/extraction/clutter/page-languages';
import { readPage } from '@/utils/extraction/read-page';
import { parse } from './fixtures';

const languagesOf = (html: string, declared: string) => pageLanguages(readPage(parse(html)), declared).sort();

describe('pageLanguages', () => {
  it('listens for English beside what the page declares and what its text shows', () => {
    const german =
      '<p>Der Zug und die Fähre fahren nicht mit den Booten, die auf der Insel von Hand gebaut sind.</p>';
    expect(languagesOf(german, 'fr-CA')).toEqual(['de', 'en', 'fr']);
  });

  it('takes both Chinese scripts for either', () => {
    expect(languagesOf('<p>Harbour</p>', 'zh-TW')).toEqual(['en', 'zh', 'zh-Hant']);
  });

  it('leaves out languages that the table does not speak: each set of languages is folded anew', () => {
    expect(languagesOf('<html lang="sv"><p>Hamnen öppnar igen.</p>', 'fi-FI')).toEqual(['en']);
    expect(languagesOf('<p>Harbour</p>', '')).toEqual(['en']);
  });
});
