import type { LanguagePack } from '../planted/language-pack';
import { LANGUAGES } from '../planted/languages';

/**
 * A few words in each script that no list of phrases speaks of: what is found here is found by its structure.
 */
const WORDS: Readonly<
  Record<string, { head: string; line: string; press: string; headline: string; label: string }>
> = {
  en: {
    head: 'Pocket edition',
    line: 'Small, light and always with you.',
    press: 'Off we go',
    headline: 'Why the orchard wall fell twice in a year',
    label: 'In another valley:',
  },
  'zh-CN': {
    head: '口袋里的版本',
    line: '小巧轻便，一直陪着您。',
    press: '出发吧',
    headline: '果园的围墙为什么一年倒了两次',
    label: '别处：',
  },
  ko: {
    head: '주머니 속 판',
    line: '작고 가벼워 늘 곁에 있어요.',
    press: '떠나 볼까',
    headline: '과수원 담장은 왜 한 해에 두 번 무너졌나',
    label: '다른 곳에서는:',
  },
  ar: {
    head: 'طبعة الجيب',
    line: 'صغيرة وخفيفة وترافقك دائما.',
    press: 'هيا بنا',
    headline: 'لماذا انهار جدار البستان مرتين في عام واحد',
    label: 'في مكان آخر:',
  },
  'pt-BR': {
    head: 'Edição de bolso',
    line: 'Pequena, leve e sempre por perto.',
    press: 'Vamos lá',
    headline: 'Por que o muro do pomar caiu duas vezes',
    label: 'Noutro lugar:',
  },
  ru: {
    head: 'Карманное издание',
    line: 'Маленькое, лёгкое и всегда рядом.',
    press: 'Поехали',
    headline: 'Почему стена сада рухнула дважды за год',
    label: 'В другом месте:',
  },
  he: {
    head: 'מהדורת כיס',
    line: 'קטנה, קלה ותמיד לידכם.',
    press: 'יוצאים לדרך',
    headline: 'למה חומת המטע קרסה פעמיים בשנה אחת',
    label: 'במקום אחר:',
  },
  hi: {
    head: 'जेब वाला रूप',
    line: 'छोटा, हल्का और हमेशा साथ।',
    press: 'चलो चलें',
    headline: 'बाग़ की दीवार साल में दो बार क्यों गिरी',
    label: 'कहीं और:',
  },
};

export const packs = LANGUAGES.filter(({ lang }) => lang in WORDS).map((pack) => [pack.lang, pack] as const);
export const wordsOf = ({ lang }: LanguagePack) => {
  const words = WORDS[lang];
  if (!words) throw new Error(`No words in ${lang}`);
  return words;
};
