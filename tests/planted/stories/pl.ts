import type { StoryText } from '../language-pack';

export const polishStories: readonly StoryText[] = [
  {
    title: 'Tramwaj wodny wrócił na Wierznicę po dwudziestu latach',
    author: 'Joanna Malczewska',
    paragraphs: [
      'W sobotę o szóstej rano z przystani w Lubowie odpłynął pierwszy od dwudziestu lat tramwaj wodny. Na pokładzie było czterech pasażerów i kot bosmana.',
      'Łódź zbudowano w stoczni pod Gniewem z dębu i aluminium. Silnik elektryczny wystarcza na osiem rejsów, potem trzeba ładować baterie przez całą noc.',
      '„Nikt nie wierzył, że zdążymy przed zimą”, mówi kapitan Zbigniew Ratajczak, który wcześniej przez trzydzieści lat woził węgiel barkami.',
      'Bilet kosztuje cztery złote, uczniowie płacą połowę. Rowery jadą za darmo, o ile zmieszczą się na rufie.',
      'Miasto dołożyło do projektu trzy miliony złotych, resztę zebrało stowarzyszenie, które od 2009 roku organizuje spływy dla rodzin.',
      'Wędkarze obawiają się fal. Zarząd zlewni obiecał wiosną zmierzyć, jak szybko osuwają się brzegi.',
      'Do marca tramwaj będzie kursował tylko w soboty i niedziele. Kto marznie, dostanie na pokładzie koc.',
    ],
  },
  {
    title: 'Wiejska piekarnia otwiera o północy i o drugiej nie ma już chleba',
    author: 'Tomasz Wieruszewski',
    paragraphs: [
      'Kolejka ustawia się kwadrans przed północą. Najpierw kierowcy ciężarówek, potem pielęgniarki ze szpitala powiatowego, na końcu sąsiedzi w kapciach.',
      'Halina Dobek piecze w Starym Brodzie od trzydziestu ośmiu lat, ale dopiero od września sprzedaje w nocy. Rano, jak twierdzi, wszyscy i tak jadą do marketu.',
      'Z pieca wychodzi sto sześćdziesiąt bochenków. Więcej się nie da, bo ciasto rośnie w drewnianych dzieżach, których nikt już nie robi.',
      'Sanepid przyjechał dwa razy i za drugim razem inspektorka kupiła dwa żytnie.',
      'Wójt chciałby postawić przed sklepem latarnię. Piekarka woli ciemność, bo wtedy lepiej widać, że w środku się świeci.',
      'Od grudnia w piekarni uczy się siedemnastoletni Kacper, który przyjeżdża na rowerze z odległego o dziewięć kilometrów Mirowa.',
      'Pytana, kiedy śpi, Dobkowa odpowiada, że w kościele.',
    ],
  },
  {
    title: 'Archiwistka odnalazła nuty zaginionej opery w skrzyni po jabłkach',
    author: 'Agnieszka Korwin-Lis',
    paragraphs: [
      'Skrzynia stała na strychu plebanii w Jodłowej co najmniej od wojny. Ostatnim, co w niej trzymano, były antonówki, i do dziś pachnie nimi papier.',
      'Pod gazetami z 1931 roku leżało czterysta dwanaście stron partytury. Brakuje tylko uwertury i zakończenia drugiego aktu.',
      'Archiwistka Maria Zelent rozpoznała charakter pisma po literze „z”, którą kompozytor zawsze przekreślał dwukrotnie.',
      'Operę wystawiono dotąd raz, w 1889 roku, w sali straży ogniowej. Recenzent pisał, że tenor był przeziębiony, a koń się spłoszył.',
      'Konserwatorzy potrzebują roku, by osuszyć i skleić karty. Prace opłaci województwo, kwotę poznamy w styczniu.',
      'Filharmonia chce zagrać fragmenty już jesienią. Dyrygentka zastrzega jednak, że partia rogu jest w połowie zjedzona przez myszy.',
      'Parafia zatrzyma skrzynię. Proboszcz mówi, że jabłka trzeba gdzieś trzymać.',
    ],
  },
];
