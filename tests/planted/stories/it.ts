import type { StoryText } from '../language-pack';

export const italianStories: readonly StoryText[] = [
  {
    title: 'La funivia di Pietralba riparte con le cabine di legno',
    author: 'Chiara Bonfanti',
    paragraphs: [
      'Dopo sedici anni di fermo, domenica mattina la funivia di Pietralba ha riportato in quota i primi quaranta passeggeri, due capre e il parroco con la benedizione già pronta.',
      'Le cabine sono quelle del 1958, smontate asse per asse e rimesse in piedi da un falegname di valle. Di nuovo ci sono i cavi, i freni e un cuscino per sedile.',
      '«Quando ha fatto il primo scatto mi tremavano le gambe», racconta il macchinista Ettore Zanchi, tornato al lavoro a sessantanove anni.',
      'La salita dura diciotto minuti e costa sei euro, tre per chi abita in paese. Gli sci viaggiano appesi fuori, come una volta.',
      'Il Comune ha messo trecentomila euro; il resto è arrivato da una lotteria, da due eredità e dalla vendita di una vigna.',
      'Resta il nodo del vento: sopra i cinquanta chilometri orari tutto si ferma, e a febbraio succede un giorno su quattro.',
      'Per l’inverno le corse partiranno ogni mezz’ora, tranne a mezzogiorno. A quell’ora, spiegano, si mangia.',
    ],
  },
  {
    title: 'Il maestro che insegna geografia in barca',
    author: 'Davide Serventi',
    paragraphs: [
      'I ventidue alunni della quarta di Portovecchio il giovedì non entrano in classe: salgono su una motobarca per la pesca delle acciughe e ci restano fino all’una.',
      'L’idea è venuta a Michele Orsatti tre anni fa, quando si accorse che metà della classe non aveva mai visto il paese dal mare.',
      'A bordo si misura la profondità con una corda a nodi, si disegna la costa e si annotano i nomi che danno agli scogli i pescatori, diversi da quelli sulle carte.',
      '«Qui nessuno chiede quando suona la campanella», dice il maestro, che ha preso la patente nautica a proprie spese.',
      'La preside ha voluto giubbotti, un bagnino e una seconda barca. I genitori, dopo una riunione di quattro ore, hanno firmato tutti.',
      'Il quaderno con le mappe dei bambini sarà stampato in primavera. Ci sono ottantasei toponimi che nessuno aveva mai scritto.',
      'Quando il mare è grosso si resta in porto e si impara a rammendare le reti.',
    ],
  },
  {
    title: 'Un borgo compra il suo bar e lo affida a turno alle famiglie',
    author: 'Lucia Ferrandi',
    paragraphs: [
      'A Roccamorta l’ultimo bar aveva abbassato la serranda a giugno. Da ottobre è di nuovo aperto, e a servire il caffè tocca ogni settimana a una famiglia diversa.',
      'Gli abitanti sono centoquarantuno, le quote vendute centodiciannove. Ognuna costava duecento euro, pagabili anche in ore di imbiancatura.',
      'Il registro dei turni è appeso vicino alla macchina. Chi salta il proprio porta una torta; finora ne sono arrivate tre.',
      '«All’inizio il cappuccino era imbevibile», ammette la presidente della cooperativa, Rosa Tamburrano, ex infermiera.',
      'Il bilancio del primo mese segna un attivo di quattrocento euro, che serviranno per riparare la stufa.',
      'Un notaio del capoluogo ha studiato lo statuto e ne ha già spedite dodici copie ad altri paesi della provincia.',
      'A Natale si gioca a carte fino alle due. Poi tocca alla famiglia di turno lavare il pavimento.',
    ],
  },
];
