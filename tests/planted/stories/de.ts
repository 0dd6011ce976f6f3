import type { StoryText } from '../language-pack';

export const germanStories: readonly StoryText[] = [
  {
    title: 'Alte Mühle in Karlsbrunn mahlt wieder Roggen',
    author: 'Sabine Rothmaier',
    paragraphs: [
      'Nach neununddreißig Jahren Stillstand hat sich das Wasserrad der Karlsbrunner Mühle am Samstag wieder gedreht, begleitet von der Blaskapelle und von etwa sechshundert Neugierigen.',
      'Das Rad ist neu, die Steine sind alt. Zwei Zimmerleute aus dem Nachbartal haben den Winter über an den vierundzwanzig Schaufeln gearbeitet, alle aus Lärchenholz.',
      '„Wir wussten nicht, ob die Welle hält“, sagte der Müller Konrad Ebertz, der das Handwerk mit siebenundfünfzig Jahren noch einmal gelernt hat.',
      'Pro Stunde mahlt die Mühle vierzig Kilogramm Roggen. Das ist wenig, reicht aber für die beiden Bäckereien im Ort und für den Verkauf am Hoftor.',
      'Die Gemeinde hat 210.000 Euro gegeben, der Rest kam von einem Verein, der seit 1998 Kuchen verkauft und Flohmärkte veranstaltet.',
      'Streit gibt es um die Fischtreppe. Der Anglerbund hält sie für zu steil, das Landratsamt will im Frühjahr nachmessen.',
      'Gemahlen wird vorerst donnerstags und samstags. Wer zuschauen will, sollte Ohrenschützer mitbringen.',
    ],
  },
  {
    title: 'Bibliothek verleiht jetzt auch Nähmaschinen',
    author: 'Holger Brandis',
    paragraphs: [
      'In der Stadtbücherei von Oberlauen stehen seit Montag keine Lexika mehr im Erdgeschoss, sondern Bohrmaschinen, Zelte, ein Teleskop und acht Nähmaschinen.',
      'Ausleihen darf sie jeder, der einen Ausweis hat. Die Frist beträgt zwei Wochen, verlängert wird nur, wenn niemand wartet.',
      'Die Idee stammt von der Leiterin Petra Wahnsiedler. „Eine Bohrmaschine wird in ihrem Leben im Schnitt dreizehn Minuten benutzt“, sagt sie, „ein Buch deutlich länger.“',
      'Finanziert wurde die Sammlung aus Spenden und aus dem Erlös eines Bücherbasars, bei dem die ausgemusterten Lexika kiloweise verkauft wurden.',
      'Am ersten Tag waren bis zum Mittag alle Nähmaschinen vergeben. Eine Schneiderin im Ruhestand bietet jeden Mittwoch Hilfe beim Einfädeln an.',
      'Der Einzelhandel sieht das Angebot gelassen. Wer einmal genäht habe, kaufe später meist selbst eine Maschine, heißt es im Fachgeschäft am Markt.',
      'Im Frühjahr sollen Lastenräder dazukommen, sofern sich ein trockener Stellplatz findet.',
    ],
  },
  {
    title: 'Winzer am Steilhang setzen auf Schafe statt auf Motorsensen',
    author: 'Ulrike Pfandl',
    paragraphs: [
      'Zwischen den Reben oberhalb von Lindenau grasen seit Oktober achtzig kleine Schafe, die kaum höher sind als ein Küchenstuhl.',
      'Sie ersetzen, was bisher vier Saisonarbeiter mit Motorsensen erledigt haben. An Hängen mit sechzig Prozent Gefälle war das jedes Jahr ein Grund für Unfälle.',
      'Die Rasse stammt von den Shetlandinseln und frisst lieber Gras als Weinlaub. Ganz verlassen will sich darauf niemand: Von Mai an kommen die Tiere auf die Alm.',
      '„Im ersten Jahr haben sie mir zwei Zeilen Riesling gekostet“, erzählt der Winzer Matthias Kolberg. „Im zweiten keine einzige Rebe mehr.“',
      'Forscher der Hochschule zählen nun, was zwischen den Stöcken wächst. Nach drei Jahren fanden sie einundvierzig Pflanzenarten statt neunzehn.',
      'Ob sich die Herde rechnet, ist offen. Ein Hirte, ein Hund und der Zaun kosten im Jahr etwa achtzehntausend Euro, die sich sieben Betriebe teilen.',
      'Die Nachbargemeinde hat sich die Tiere schon angesehen. Dort überlegt man, im nächsten Herbst nachzuziehen.',
    ],
  },
];
