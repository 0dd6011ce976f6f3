import type { LanguagePack } from '../language-pack';
import { polishStories } from '../stories/pl';
import { polishWordings } from '../wordings/pl';
import { wordingsOf } from '../wordings/wordings-of';

export const polish: LanguagePack = {
  lang: 'pl',
  dir: 'ltr',
  siteName: 'Głos Lubowa',
  nav: ['Region', 'Kraj', 'Gospodarka', 'Kultura', 'Sport'],
  byline: 'Autor: {author}',
  shownDate: '18 listopada 2026',
  caption: 'Tłok na nabrzeżu we wtorek rano. Fot. L. Pakuła',
  stories: polishStories,
  headlines: [
    'Radni zostawiają jarmark zimowy na rynku',
    'Jedna położna na trzy doliny: dzień z Anną Górską',
    'Śnieżyca zamknęła cztery przełęcze na południu',
    'Dlaczego orzechy laskowe zdrożały dwa razy',
    'Wioślarze odzyskali hangar przed sądem',
    'Basen miejski zimą czynny cztery dni w tygodniu',
    'Szczypiornistki wygrały derby w ostatniej sekundzie',
    'Orkiestra, która ćwiczy w remizie',
  ],
  times: ['3 godziny temu', 'Wczoraj', '17 listopada'],
  readers: [
    { name: 'zielony_parasol', text: 'Mówię o tym od lat, dobrze, że ktoś to wreszcie napisał.' },
    { name: 'Pan Mietek', text: 'A kto za to wszystko na końcu zapłaci? No właśnie, my.' },
    { name: 'brzegowianka', text: 'Mój dziadek tam pracował, uśmiałby się do łez.' },
  ],
  decoys: {
    prose: [
      'Przed głosowaniem rada poprosiła na swojej stronie o komentarze. Przyszło ich czterysta dwanaście, przeważnie krótkich, a kilka wprost niegrzecznych.',
      'Bezpłatna aplikacja podpowiada teraz mieszkańcom, kiedy będzie następny. Pobrać aplikację może każdy, lecz klub seniora i tak drukuje godziny na papierze.',
      'Na pierwsze pytania dzwoniących odpowiada sztuczna inteligencja. Streszcza każdą skargę, zanim przeczyta ją urzędnik.',
      'Newsletter, który parafia rozsyła od 1974 roku, poświęcił sprawie całą pierwszą stronę i namawiał do subskrypcji funduszu remontowego.',
    ],
    subhead: [
      'Komentarze mieszkańców',
      'Tych, którzy mieszkają przy ulicy, zapytano wiosną. Większość chciała mniej ciężarówek, jedna trzecia ławki.',
    ],
    links: [
      'Trzy dokumenty, do których dotarła redakcja, dokładnie opisują sprawę:',
      'Ekspertyza inżyniera z 4 marca ze wszystkimi pomiarami',
      'Protokół z zamkniętego posiedzenia w sierpniu',
      'Pismo, w którym ministerstwo początkowo się zgodziło',
    ],
    correction: 'Sprostowanie z 19 listopada: we wcześniejszej wersji artykułu podano błędny koszt.',
    table: [
      ['Rok', 'Pasażerowie', 'Wpływy'],
      ['2014', '31 200', '118 000'],
      ['2026', '47 900', '201 500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Reklama dźwignią wsi',
      'Trzy kobiety jeździły z lnianym transparentem od targu do targu. Sprzedaż się podwoiła.',
    ],
    links: [
      'W archiwum jest więcej materiałów, które można obejrzeć bez zapisów:',
      'Księga kasowa spółdzielni, 1902–1911',
      'Zdjęcia córki poczmistrza',
      'Pieśni, które śpiewano na otwarciu',
    ],
    correction: 'Od redakcji: nazwisko fundatora zapisaliśmy początkowo z błędem, już poprawionym.',
    table: [
      ['Dzień', 'Wypożyczenia', 'Zapytania'],
      ['Poniedziałek', '11', '4'],
      ['Sobota', '7', '19'],
    ],
  },
  wordings: wordingsOf(polishWordings),
};
