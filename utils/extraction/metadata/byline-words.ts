// What stands around a writer's name, by language: data, so that a language is one line.

/** Words that introduce a name. Matched at the start of a line, case aside, followed by a space, colon or the name. */
export const BYLINE_MARKERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'this post was written by',
    'this article was written by',
    'written by',
    'posted by',
    'article by',
    'contributors',
    'contributor',
    'published by',
    'reported by',
    'story by',
    'words by',
    'author',
    'authors',
    'author(s)',
    'by',
  ],
  de: [
    'geschrieben von',
    'verfasst von',
    'erstellt von',
    'blog beitrag von',
    'beitrag von',
    'redaktion:',
    'ein beitrag von',
    'ein artikel von',
    'autor',
    'autorin',
    'autoren',
    'von',
    'text',
  ],
  fr: ['écrit par', 'publié par', 'rédigé par', 'auteur', 'par'],
  es: ['escrito por', 'publicado por', 'autor', 'autora', 'por'],
  pt: ['escrito por', 'publicado por', 'autor', 'autora', 'por'],
  it: ['scritto da', 'pubblicato da', 'autore', 'autrice', 'a cura di', 'di'],
  nl: ['geschreven door', 'auteur', 'door'],
  pl: ['autor', 'autorka', 'napisał', 'napisała'],
  ru: ['автор', 'авторы', 'текст'],
  tr: ['yazar', 'yazan', 'haber'],
  vi: ['tác giả', 'theo'],
  ko: ['글쓴이', '작성자', '기자', '글'],
  zh: ['作者', '记者', '記者', '撰文', '责任编辑', '責任編輯', '文'],
  ja: ['執筆者', '著者', '筆者', '文'],
  ar: ['كتبت', 'كتب', 'بقلم', 'إعداد', 'المؤلف'],
  he: ['מאת'],
  hi: ['लेखक', 'द्वारा'],
};

/** Words that follow a name in languages that put the trade last: `홍길동 기자`. */
export const NAME_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  ko: ['기자', '특파원', '논설위원', '선임기자', '인턴기자'],
  zh: ['记者', '記者', '报道', '報導'],
  ja: ['記者', '編集部'],
  tr: ['yazdı'],
};

/** Trades and titles that stand beside a name and are not part of it. */
export const ROLES: readonly string[] = (
  'writer,reporter,editor,correspondent,contributor,columnist,journalist,author,producer,photographer,director,manager,reviewer,expert,specialist,strategist,' +
  'analyst,fellow,critic,intern,staff,ceo,cto,founder,co-founder,president,professor,' +
  'redakteur,redakteurin,autor,autorin,korrespondent,korrespondentin,reporterin,volontär,chefredakteur,journalistin,' +
  'journaliste,rédacteur,rédactrice,correspondant,periodista,redactor,redactora,redator,redatora,jornalista,giornalista,' +
  'redattore,redakteurin,redacteur,dziennikarz,корреспондент,журналист,редактор,muhabir,editör,기자,특파원,记者,記者,編集部,محرر,مراسل'
).split(',');

/** What stands behind a name in letters: "Ann Lee, MD". */
export const DEGREE =
  /^(?:m\.?d|ph\.?\s?d|m\.?a|b\.?a|mba|rn|cfp|cpa|cfa|jd|dvm|vmd|dds|do|edd|esq|rd|lcsw)\.?$/i;

/** Names that content systems give to nobody in particular. */
export const NOBODY: ReadonlySet<string> = new Set(
  (
    'admin,administrator,adminuser,webmaster,editor,editors,author,authors,staff,user,root,unknown,guest,anonymous,' +
    'no author,super user,superuser,web admin,site admin,wpadmin,wp admin,default,test,undefined,null,none,n/a,' +
    'redaktor,editör,관리자,운영자,管理员,小编,محرر'
  ).split(','),
);

/** Words of the page's furniture that stand where names do. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'by,team,link,facebook,twitter,instagram,linkedin,youtube,bluesky,whatsapp,telegram,image,images,photo,photos,foto,fotos,bild,review,reviews,quelle,source,share,comments,follow,updated,published,' +
    'publiziert,publication,contact us,contact,login,log in,sign in,login register,register,read more,about us,home,blog,category,categories,tags,kategorie,kategorien,uncategorized,' +
    'monday,tuesday,wednesday,thursday,friday,saturday,sunday,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag'
  ).split(','),
);

/** Labels of a line that carries the time, by language: what is left of a date line once they are gone is a name. */
export const DATE_LABELS: readonly string[] = (
  'last updated on,last updated,last modified,first published,originally published,date published,published on,published at,' +
  'published,posted on,posted,updated on,updated at,updated,modified,created,date,release date,on,at,' +
  'zuletzt aktualisiert,aktualisiert am,aktualisiert,veröffentlicht am,veröffentlicht,erstellt am,stand,datum,am,uhr,' +
  'publié le,mis à jour le,mise à jour,modifié le,publicado el,publicado en,publicado em,publicado,actualizado,atualizado,' +
  'fecha,data,pubblicato il,pubblicato,aggiornato il,aggiornato,gepubliceerd,geplaatst op,bijgewerkt,opublikowano,' +
  'aktualizacja,dodano,опубликовано,обновлено,дата,yayınlanma,güncelleme,tarih,ngày,cập nhật,입력,수정,등록,승인,' +
  '发布时间,發布時間,更新时间,更新時間,发布,更新,公開日,更新日,公開,نشر في,تاريخ النشر,آخر تحديث,تحديث,نشر,פורסם,עודכן,प्रकाशित,अपडेट'
).split(',');

/** Those of the labels that speak of a later change. */
export const UPDATE_LABEL =
  /updat|modif|revis|edited|aktualisiert|geändert|mis(?:e)? à jour|actualiz|atualiz|aggiornat|bijgewerkt|aktualiz|обновл|güncel|cập nhật|수정|更新|تحديث|עודכן|अपडेट/i;

/** Labels that name the outlet: "Source: Harbour Post". Followed by a colon. */
export const SOURCE_LABELS: readonly string[] =
  'source,quelle,fuente,fonte,bron,źródło,источник,kaynak,nguồn,출처,来源,來源,出典,المصدر,מקור,स्रोत'.split(
    ',',
  );
