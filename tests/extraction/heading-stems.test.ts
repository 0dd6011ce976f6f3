import { describe, expect, it } from 'vitest';
import { saysLikeArticle, saysSiteWide } from '../../utils/extraction/related/heading-stems';

describe('a heading whose stem tells what its stories are to the article', () => {
  it.each([
    ['en', 'More on the lower bridge'],
    ['de', 'Passende Beiträge aus der Stadt'],
    ['fr', 'Sur le même pont'],
    ['es', 'También en el valle'],
    ['pl', 'Podobne teksty z okolicy'],
    ['ru', 'Материалы по теме моста'],
    ['tr', 'Köprüyle ilgili yazılar'],
    ['ar', 'اقرأ أيضا عن الجسر'],
    ['he', 'כתבות נוספות על הגשר'],
    ['hi', 'पुल से संबंधित ख़बरें'],
    ['vi', 'Tin liên quan đến cầu'],
    ['ja', '橋についてのおすすめ記事'],
    ['zh', '大桥延伸阅读'],
    ['ko', '다리와 관련된 글'],
  ])('says in %s that they are chosen for it: %s', (_, heading) => {
    expect([saysLikeArticle(heading), saysSiteWide(heading)]).toEqual([true, false]);
  });

  it.each([
    ['en', 'Latest from the newsroom'],
    ['de', 'Neueste Meldungen'],
    ['fr', 'Les dernières heures'],
    ['it', 'Ultime dal porto'],
    ['pl', 'Najnowsze w serwisie'],
    ['ru', 'Последние сообщения'],
    ['ar', 'آخر ما نشر'],
    ['he', 'הידיעות האחרונות'],
    ['hi', 'ताज़ा ख़बरें'],
    ['ja', '新着の記事'],
    ['zh', '今日头条'],
    ['ko', '최신 소식'],
  ])('says in %s that they are the site’s: %s', (_, heading) => {
    expect([saysLikeArticle(heading), saysSiteWide(heading)]).toEqual([false, true]);
  });

  it.each(['Harbour', 'Leute', 'Vie locale', 'Спорт', '社会', '날씨'])('says neither: %s', (heading) => {
    expect([saysLikeArticle(heading), saysSiteWide(heading)]).toEqual([false, false]);
  });
});
