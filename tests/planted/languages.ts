import type { LanguagePack } from './language-pack';
import { arabic } from './languages/ar';
import { german } from './languages/de';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { french } from './languages/fr';
import { hebrew } from './languages/he';
import { hindi } from './languages/hi';
import { italian } from './languages/it';
import { japanese } from './languages/ja';
import { korean } from './languages/ko';
import { dutch } from './languages/nl';
import { polish } from './languages/pl';
import { portuguese } from './languages/pt';
import { russian } from './languages/ru';
import { turkish } from './languages/tr';
import { vietnamese } from './languages/vi';
import { chinese } from './languages/zh';
import { traditionalChinese } from './languages/zh-hant';

/** Every language of the set. */
export const LANGUAGES: readonly LanguagePack[] = [
  english,
  german,
  korean,
  japanese,
  chinese,
  traditionalChinese,
  arabic,
  french,
  spanish,
  portuguese,
  russian,
  turkish,
  hindi,
  hebrew,
  italian,
  polish,
  dutch,
  vietnamese,
];
