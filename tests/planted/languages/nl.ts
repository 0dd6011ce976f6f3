import type { LanguagePack } from '../language-pack';
import { dutchStories } from '../stories/nl';
import { dutchWordings } from '../wordings/nl';
import { wordingsOf } from '../wordings/wordings-of';

export const dutch: LanguagePack = {
  lang: 'nl',
  dir: 'ltr',
  siteName: 'De Waddenklok',
  nav: ['Regio', 'Binnenland', 'Economie', 'Cultuur', 'Sport'],
  byline: 'Door {author}',
  shownDate: '18 november 2026',
  caption: 'Drukte op de steiger, dinsdagochtend. Foto: W. Nijdam',
  stories: dutchStories,
  headlines: [
    'Raad houdt de kermis toch op het plein',
    'Twee zussen en één oven: de laatste warme bakker',
    'IJzel legt het treinverkeer in het noorden stil',
    'Waarom mosselen dit jaar het dubbele kosten',
    'Roeivereniging krijgt haar botenhuis terug via de rechter',
    'Juf Annet zwaait af na eenenveertig jaar kleuters',
    'Korfballers winnen de derby in de slotseconde',
    'Fanfare repeteert voortaan in de brandweerkazerne',
  ],
  times: ['3 uur geleden', 'Gisteren', '17 november'],
  readers: [
    { name: 'Zilvermeeuw', text: 'Dat roep ik al jaren, mooi dat het eindelijk eens opgeschreven is.' },
    { name: 'H. de Bruin', text: 'En wie mag dat straks allemaal weer betalen? Juist, wij.' },
    { name: 'polderpiet', text: 'Mijn opa heeft daar nog gewerkt, hij had er hard om gelachen.' },
  ],
  decoys: {
    prose: [
      'Voor de stemming had de gemeente op haar website om reacties gevraagd. Het werden er 412, de meeste kort en een paar ronduit onbeleefd.',
      'Een gratis app laat de bewoners nu zien wanneer het zover is. Iedereen kan de app downloaden, maar de bejaardensoos drukt de tijden nog op papier.',
      'De eerste vragen van bellers worden door kunstmatige intelligentie beantwoord. Die vat elke klacht samen voordat een ambtenaar haar leest.',
      'De nieuwsbrief die de parochie sinds 1974 rondstuurt, wijdde er zijn hele voorpagina aan en riep iedereen op zich op het herstelfonds te abonneren.',
    ],
    subhead: [
      'Reacties uit de straat',
      'Wie aan de dijk woont, kreeg in het voorjaar een vragenlijst. De meesten wilden minder vrachtwagens, een derde wilde een bankje.',
    ],
    links: [
      'Drie stukken die de krant heeft ingezien, leggen de zaak precies uit:',
      'Het rapport van de ingenieur van 4 maart, met alle metingen',
      'Notulen van de besloten vergadering in augustus',
      'De brief waarin het ministerie eerst instemde',
    ],
    correction:
      'Correctie, 19 november: in een eerdere versie van dit artikel stonden de kosten verkeerd vermeld.',
    table: [
      ['Jaar', 'Reizigers', 'Inkomsten'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Reclame voor het dorp',
      'Met een linnen spandoek trokken drie vrouwen van markt naar markt. De verkoop verdubbelde.',
    ],
    links: [
      'In het archief ligt nog meer, dat zonder afspraak in te zien is:',
      'Kasboek van de coöperatie, 1902 tot 1911',
      'Foto’s van de dochter van de postmeester',
      'Liederen die bij de opening gezongen werden',
    ],
    correction: 'Noot van de redactie: de naam van de schenker was verkeerd gespeld en is hersteld.',
    table: [
      ['Dag', 'Uitgeleend', 'Aanvragen'],
      ['Maandag', '11', '4'],
      ['Zaterdag', '7', '19'],
    ],
  },
  wordings: wordingsOf(dutchWordings),
};
