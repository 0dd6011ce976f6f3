import type { LanguagePack } from './language-pack';
import { english } from './languages/en';

/** Every language of the set. */
export const LANGUAGES: readonly LanguagePack[] = [english];
