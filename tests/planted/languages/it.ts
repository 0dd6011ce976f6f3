import type { LanguagePack } from '../language-pack';
import { italianStories } from '../stories/it';
import { italianWordings } from '../wordings/it';
import { wordingsOf } from '../wordings/wordings-of';

export const italian: LanguagePack = {
  lang: 'it',
  dir: 'ltr',
  siteName: 'L’Eco di Valmora',
  nav: ['Cronaca', 'Mondo', 'Economia', 'Cultura', 'Sport'],
  byline: 'di {author}',
  shownDate: '18 novembre 2026',
  caption: 'La banchina martedì mattina. Foto: L. Perini',
  stories: italianStories,
  headlines: [
    'Il consiglio tiene il mercato di Natale in piazza',
    'Due sorelle e un forno: così si è salvata la bottega',
    'Neve, chiusi quattro valichi al nord',
    'Perché le nocciole costano il doppio',
    'I canottieri si riprendono la rimessa in tribunale',
    'Piscina comunale, d’inverno quattro giorni su sette',
    'Pallamano, derby vinto all’ultimo secondo',
    'La banda che prova nella caserma dei pompieri',
  ],
  times: ['3 ore fa', 'Ieri', '17 novembre'],
  readers: [
    { name: 'gabbiano62', text: 'Lo dico da anni, grazie per averlo finalmente scritto.' },
    { name: 'Signora Pina', text: 'E alla fine chi paga tutto questo? Sempre noi, ovviamente.' },
    { name: 'lupo_di_lago', text: 'Mio nonno ci lavorava, si sarebbe fatto una gran risata.' },
  ],
  decoys: {
    prose: [
      'Prima del voto il Comune aveva chiesto commenti sul proprio sito. Ne sono arrivati quattrocentododici, quasi tutti brevi e qualcuno maleducato.',
      'Un’app gratuita avvisa ora i residenti quando passa la prossima. Chiunque può scaricare l’app, ma il circolo dei pensionati stampa gli orari su carta.',
      'Alle prime domande di chi telefona risponde un’intelligenza artificiale. Riassume ogni reclamo prima che lo legga un impiegato.',
      'La newsletter che la parrocchia spedisce dal 1974 ha dedicato al caso tutta la prima pagina, invitando ad abbonarsi al fondo per i restauri.',
    ],
    subhead: [
      'I commenti di chi ci abita',
      'A chi vive lungo la strada è stato chiesto in primavera. I più volevano meno camion, un terzo una panchina.',
    ],
    links: [
      'Tre documenti che il giornale ha potuto leggere ricostruiscono la vicenda:',
      'La perizia dell’ingegnere del 4 marzo, con tutte le misure',
      'Il verbale della seduta a porte chiuse di agosto',
      'La lettera con cui il ministero in un primo tempo acconsentì',
    ],
    correction:
      'Correzione del 19 novembre: in una prima versione di questo articolo il costo era indicato in modo errato.',
    table: [
      ['Anno', 'Passeggeri', 'Incassi'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'La pubblicità del paese',
      'Tre donne girarono i mercati con uno striscione di lino. Le vendite raddoppiarono.',
    ],
    links: [
      'L’archivio conserva altre carte, consultabili senza appuntamento:',
      'Il libro di cassa della cooperativa, dal 1902 al 1911',
      'Le fotografie della figlia del postino',
      'I canti dell’inaugurazione',
    ],
    correction:
      'Nota della redazione: il nome del donatore era scritto in modo sbagliato ed è stato corretto.',
    table: [
      ['Giorno', 'Prestiti', 'Richieste'],
      ['Lunedì', '11', '4'],
      ['Sabato', '7', '19'],
    ],
  },
  wordings: wordingsOf(italianWordings),
};
