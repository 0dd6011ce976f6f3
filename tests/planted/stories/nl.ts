import type { StoryText } from '../language-pack';

export const dutchStories: readonly StoryText[] = [
  {
    title: 'Pontje van Oudersluis vaart voortaan op de wind',
    author: 'Marijke Terpstra',
    paragraphs: [
      'Het kleinste veer van de provincie heeft sinds zaterdag geen motor meer. Twee bruine zeilen, genaaid door de zus van de veerman, trekken de pont naar de overkant.',
      'De overtocht duurt bij matige wind elf minuten, drie langer dan vroeger. Bij windstilte wordt er geroeid, door wie toevallig aan boord is.',
      '„De eerste week heb ik slecht geslapen”, zegt veerman Siebe Hoekstra, die het bedrijfje in 1994 van zijn oom overnam.',
      'De gemeente betaalde de helft van de verbouwing. De rest kwam van een erfenis, een rommelmarkt en de opbrengst van vierhonderd potten kweeperengelei.',
      'Fietsers zijn enthousiast, de huisarts minder: zij moet voor een spoedgeval nu omrijden over de brug bij Wierdam.',
      'In januari telt de waterschapsbestuurder of er genoeg passagiers blijven komen. Vorig jaar waren het er gemiddeld drieëndertig per dag.',
      'Een kaartje kost nog altijd één euro, honden mogen gratis mee.',
    ],
  },
  {
    title: 'Dorpsschool geeft les in de koeienstal',
    author: 'Ruben Adelaar',
    paragraphs: [
      'Omdat het dak van de basisschool in Heikamp lekt, zitten de groepen zes, zeven en acht tot Kerstmis in de stal van melkveehouder Jansma.',
      'De koeien staan intussen bij de buurman. Alleen een kreupele vaars is gebleven en ligt tijdens de rekenles in het stro achter het bord.',
      'Directeur Els Verhage had eerst bij het kerkbestuur aangeklopt, maar daar bleek de verwarming al sinds maart stuk.',
      '„Het ruikt hier beter dan in de gymzaal”, zegt de tienjarige Noor, die sindsdien elke dag een kwartier te vroeg komt.',
      'De inspectie kwam kijken, mat de temperatuur en de hoeveelheid licht, en had op één punt na niets aan te merken: er moest een tweede deur open kunnen.',
      'Het nieuwe dak kost 140.000 euro. De aannemer denkt in februari klaar te zijn, als het niet vriest.',
      'De ouderraad heeft voorgesteld om ook daarna een dag in de week op de boerderij te blijven.',
    ],
  },
  {
    title: 'Klokkenmaker repareert in een jaar alle torenuurwerken van het eiland',
    author: 'Femke Rosier',
    paragraphs: [
      'Negen torens telt het eiland, en tot vorig najaar wezen ze negen verschillende tijden aan. Nu slaan ze voor het eerst in een halve eeuw tegelijk.',
      'Dat is het werk van Teun Bastiaanse, die op zijn zeventigste zijn winkel sloot en met een ladder, een koffer en een thermoskan begon te reizen.',
      'Het lastigst was de toren van Zuidwolde. In het uurwerk zat een nest kauwen, en de slinger lag al sinds de oorlog bij een notaris op zolder.',
      'Bastiaanse vroeg geen geld, wel een bed en warm eten. In het ene dorp sliep hij in de pastorie, in het andere boven de slijterij.',
      'Niet iedereen is blij. In Oostkapel klagen bewoners dat de klok hen nu om het kwartier wekt; de raad praat er volgende maand over.',
      'Studenten van de technische school hebben elk uurwerk opgemeten en getekend, zodat een opvolger weet waar hij aan begint.',
      'Of die opvolger er komt, is onzeker. De enige leerling van Bastiaanse vertrok in augustus naar een fabriek op het vasteland.',
    ],
  },
];
