import type { StoryText } from '../language-pack';

export const frenchStories: readonly StoryText[] = [
  {
    title: 'À Saint-Aubin, le vieux lavoir redevient un lieu de rendez-vous',
    author: 'Claire Montaigu',
    paragraphs: [
      'Le lavoir de Saint-Aubin, fermé depuis 1968, a rouvert dimanche après quatorze mois de travaux menés par deux maçons et une trentaine de bénévoles.',
      'On n’y lave plus de linge. Les bassins accueillent désormais des carpes, et les anciens étendoirs portent des lampes qui s’allument à la tombée du jour.',
      '« Ma grand-mère disait que tout se savait ici avant midi », raconte Odette Fauvel, quatre-vingt-trois ans, qui a coupé le ruban.',
      'La charpente, en chêne, a demandé le plus de soin. Onze poutres sur dix-sept étaient rongées par l’humidité et ont dû être remplacées une à une.',
      'Le chantier a coûté cent quarante mille euros. La commune en a payé la moitié, la région un tiers, et une loterie de village le reste.',
      'Le café d’en face ouvre de nouveau le soir. Son patron espère y installer douze tables si la mairie accepte de fermer la rue aux voitures.',
      'Une décision est attendue au printemps, après la foire aux plants.',
    ],
  },
  {
    title: 'Les derniers horlogers du plateau forment enfin des apprentis',
    author: 'Luc Bresson',
    paragraphs: [
      'Six jeunes gens ont pris place lundi devant les établis de l’atelier Courvoisier, où personne n’avait appris le métier depuis vingt-sept ans.',
      'Ils viendront quatre jours par semaine pendant trois ans. Le cinquième jour, ils étudient le dessin et la physique au lycée de la vallée.',
      'Le plus âgé des trois maîtres a soixante-dix-neuf ans. « J’ai attendu longtemps qu’on me demande », dit Armand Perrin, qui répare des pendules depuis l’âge de quinze ans.',
      'La région finance les outils, environ neuf mille euros par poste. Certains ont été retrouvés dans un grenier et simplement nettoyés.',
      'Les commandes ne manquent pas : quatre-vingts horloges d’église attendent une révision, et les délais dépassent deux ans.',
      'Reste la question du logement. Deux apprentis dorment chez leurs maîtres, faute de chambre à louer au village.',
      'La mairie promet de transformer l’ancienne poste en foyer avant la rentrée prochaine.',
    ],
  },
  {
    title: 'Un verger oublié livre quarante variétés de pommes',
    author: 'Nadia Ferrand',
    paragraphs: [
      'Des promeneurs ont signalé en septembre un verger abandonné au-dessus du hameau de Corbières. Les botanistes y ont compté deux cent six arbres et quarante variétés.',
      'Neuf d’entre elles ne figurent dans aucun catalogue. L’une donne des fruits presque noirs, à la chair rose, qui se gardent jusqu’en mai.',
      'Le terrain appartenait à un instituteur mort en 1951. Dans ses carnets, retrouvés à la mairie, il notait chaque greffe avec la date et le temps qu’il faisait.',
      '« C’est comme une bibliothèque dont on aurait perdu la clé », résume Hélène Vasseur, qui dirige le conservatoire des fruits anciens.',
      'Des greffons ont été prélevés sur tous les arbres. Ils seront plantés dans trois jardins différents, pour que rien ne disparaisse en cas de gel.',
      'Un producteur de cidre s’est déjà présenté. Les propriétaires actuels, quatre cousins, veulent d’abord se mettre d’accord entre eux.',
      'En attendant, le sentier est barré pour protéger les racines. Une visite guidée aura lieu chaque samedi de décembre.',
    ],
  },
];
