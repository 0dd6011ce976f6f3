import { describe, expect, test } from 'vitest';
import { consentTalk } from '../../utils/cleaner/consent';
import { topicReader } from '../../utils/cleaner/vocabulary';
import { CONSENT_WORDS } from '../../utils/extraction/clutter/consent-words';
import type { PhraseLanguage } from '../../utils/extraction/clutter/kinds';
import { LEGAL_WORDS } from '../../utils/extraction/clutter/legal-words';
import { PLAYER_WORDS } from '../../utils/extraction/clutter/player-words';

const LANGUAGES = Object.keys(PLAYER_WORDS) as PhraseLanguage[];

describe('the vocabularies', () => {
  const lists = { ...CONSENT_WORDS, player: PLAYER_WORDS, legal: LEGAL_WORDS };
  test.each(Object.entries(lists))(
    '%s: each language has words, none twice, none in capitals',
    (_name, stems) => {
      for (const language of LANGUAGES) {
        const words: readonly string[] = stems[language];
        expect(words.length, language).toBeGreaterThan(0);
        expect(new Set(words).size, language).toBe(words.length);
        expect(words.filter((word) => word === '' || /^\p{Lu}/u.test(word))).toEqual([]);
      }
    },
  );
});

describe('a notice about cookies and consent', () => {
  test.each<[PhraseLanguage, string]>([
    ['en', 'Eleven cookies want in. Which of them may stay?'],
    ['de', 'Bevor es losgeht: Welche Werbecookies dürfen hinein?'],
    ['ru', 'Здесь живут файлы cookie. Пустить их?'],
    ['tr', 'Bu sayfada dört çerez var. Hangisi kalsın?'],
    ['hi', 'यहाँ चार कुकी हैं। कौन-सी रहे?'],
  ])('names them, in %s', (language, text) =>
    expect(consentTalk(text, topicReader([language]))).toBe('cookies'),
  );

  test('names them in the language of its tool, on a page in another', () =>
    expect(consentTalk('이 화면은 쿠키를 씁니다', topicReader(['en']))).toBe('cookies'));

  test.each<[PhraseLanguage, string]>([
    ['en', 'How we handle personal data here. | Fine | Let me see'],
    ['fr', 'Le consentement se retire à tout moment, au bas de l’écran.'],
    ['it', 'La nostra informativa è cambiata. | Letta'],
    ['zh', '请先了解我们怎样保护隐私。| 好'],
    ['he', 'כך אנו שומרים על הפרטיות. | מקובל'],
    ['en', 'Forty companies measure how the device in your hand is used.'],
    ['pl', 'Czterdzieści firm mierzy, co robi to urządzenie.'],
  ])('speaks of consent, or of enough that goes with it, in %s: %s', (language, text) =>
    expect(consentTalk(text, topicReader([language]))).toBe('notice'),
  );

  test.each<[PhraseLanguage, string]>([
    ['en', 'Our forty partners would like a word. | Fine by me'],
    ['es', 'Con publicidad, o pagar tres euros al mes.'],
    ['ko', '업체 마흔 곳과 함께합니다. | 좋습니다'],
  ])('may be one, in %s: %s', (language, text) =>
    expect(consentTalk(text, topicReader([language]))).toBe('hint'),
  );

  test.each<[PhraseLanguage, string]>([
    ['en', 'Read us on any device | Open the app'],
    ['de', 'Die Zeitung für unterwegs | Jetzt laden'],
    ['fr', 'Une alerte quand il neige ? | Autoriser'],
    ['ja', '朝の五分で読む港の便り | 申し込む'],
  ])('is no prompt that offers something else, in %s: %s', (language, text) =>
    expect(consentTalk(text, topicReader([language]))).toBeNull(),
  );
});
