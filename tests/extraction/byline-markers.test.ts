// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bylineOfAnyText } from '../../utils/extraction/metadata/byline-anywhere';
import { parse } from './fixtures';

const NAME = 'Edzel Tabing';
const bylineIn = (text: string): string[] => bylineOfAnyText(parse(`<div><p>${text}</p></div>`));

/** Every way in which a lone text says who wrote: what is asked before the patterns may pass over none. */
describe('a text that says who wrote', () => {
  it.each(
    [
      ...['Written by', 'posted by', 'Published by', 'article by', 'Story by', 'Reported by', 'By:'],
      ...['Author:', 'authors:', 'Contributor:', 'contributors:', 'Autor:', 'autorin:', 'Auteur:', 'Autore:'],
      ...['autora:', 'Redaktion:', 'Text:', 'Von:', 'Автор:', 'Текст:', 'Yazar:', 'Geschrieben von'],
      ...['verfasst von', 'Erstellt von', 'Escrito por', 'Écrit par', 'écrit par', 'Scritto da'],
      ...['By', 'von', 'Par', 'por', 'Di', 'door'],
    ].map((marker) => [marker]),
  )('by “%s”', (marker) => expect(bylineIn(`${marker} ${NAME}`)).toEqual([NAME]));

  it.each([
    ['作者 林知遥', '林知遥'],
    ['记者 林知遥', '林知遥'],
    ['記者 林知遙', '林知遙'],
    ['责任编辑 林知遥', '林知遥'],
    ['글쓴이 윤바다', '윤바다'],
    ['작성자 윤바다', '윤바다'],
    ['بقلم سلمى الحداد', 'سلمى الحداد'],
    ['מאת נועה שחר', 'נועה שחר'],
  ])('in other scripts: %s', (text, name) => expect(bylineIn(text)).toEqual([name]));
});
