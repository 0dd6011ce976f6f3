import type { LanguagePack } from '../language-pack';
import { frenchStories } from '../stories/fr';
import { moreFrenchWordings } from '../wordings/fr';
import { mergeWordings } from '../wordings/merge-wordings';

export const french: LanguagePack = {
  lang: 'fr',
  dir: 'ltr',
  siteName: 'Le Courrier du Plateau',
  nav: ['Région', 'Monde', 'Économie', 'Culture', 'Sports'],
  byline: 'Par {author}',
  shownDate: '18 novembre 2026',
  caption: 'Le jour de l’ouverture. Photo : R. Dumas',
  stories: frenchStories,
  headlines: [
    'Le marché de Noël restera sur la grande place',
    'Pourquoi le prix des noisettes a doublé en un an',
    'La neige ferme quatre cols dans le nord du massif',
    'Une boulangère, deux fours et trois villages',
    'Le club d’aviron récupère son hangar devant le tribunal',
    'Accord entre le ministère et les enseignants sur les classes',
    'Une gardienne de phare s’en va, personne ne la remplace',
    'L’orchestre qui répète dans une caserne de pompiers',
  ],
  times: ['il y a 3 heures', 'Hier', '17 novembre'],
  readers: [
    { name: 'Mistral84', text: 'Je le répète depuis des années, merci d’en parler enfin !' },
    { name: 'Gaston L.', text: 'Et qui va encore payer la facture ? Toujours les mêmes.' },
    { name: 'la_pie_bavarde', text: 'Mon oncle y travaillait, il en aurait bien ri.' },
  ],
  decoys: {
    prose: [
      'Avant le vote, la commune avait recueilli les commentaires des habitants sur son site. Elle en a reçu quatre cent douze, souvent courts, parfois grossiers.',
      'Une application gratuite indique désormais l’heure du prochain passage. Chacun peut télécharger l’application, mais le club des aînés préfère l’affiche en papier.',
      'Une intelligence artificielle répond aux premières questions des appelants. Elle résume chaque plainte avant qu’un employé ne la lise.',
      'La lettre d’information que la paroisse envoie depuis 1974 a consacré toute sa une à l’affaire et invité chacun à s’abonner au fonds de réparation.',
    ],
    subhead: [
      'Les commentaires des riverains',
      'Les habitants de la rue ont été interrogés au printemps. La plupart veulent moins de camions, un tiers demande un banc.',
    ],
    links: [
      'Trois documents consultés par la rédaction décrivent l’affaire en détail :',
      'Le rapport de l’ingénieur du 4 mars, avec toutes les mesures',
      'Le procès-verbal de la réunion à huis clos du mois d’août',
      'La lettre par laquelle le ministère avait d’abord accepté',
    ],
    correction:
      'Rectificatif du 19 novembre : une version précédente de cet article donnait un coût erroné pour les travaux.',
    table: [
      ['Année', 'Visiteurs', 'Recettes'],
      ['2014', '31 200', '118 000'],
      ['2026', '47 900', '201 500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'La publicité quitte la rue',
      'Les commerçants ont décroché eux-mêmes leurs enseignes. À la surprise générale, les clients sont restés.',
    ],
    links: [
      'Les archives gardent d’autres pièces, que l’on peut lire sans rendez-vous :',
      'Le livre de comptes de la coopérative, de 1902 à 1911',
      'Les photographies de la fille du receveur des postes',
      'Les chansons entonnées le jour de l’inauguration',
    ],
    correction:
      'Note de la rédaction : le nom de la botaniste, mal orthographié lors de la mise en ligne, a été corrigé.',
    table: [
      ['Jour', 'Visites', 'Chiens'],
      ['Lundi', '11', '4'],
      ['Samedi', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        [
          'Participez à la discussion',
          'Personne n’a encore réagi. Soyez le premier à donner votre avis !',
          'Publier un avis',
        ],
        [
          'Vos réactions (12)',
          'Vous devez être connecté pour réagir à cet article.',
          'Se connecter ou s’inscrire',
        ],
        [
          'Ce qu’en disent nos lecteurs',
          'Chaque message est relu par un modérateur avant publication.',
          'Afficher les 48 réponses',
        ],
        ['Laissez un commentaire', 'Restez courtois et respectez notre charte.', 'Envoyer mon commentaire'],
      ],
      'app-banner': [
        [
          'Le Courrier dans votre poche',
          'Recevez l’actualité en direct avec notre application mobile.',
          'Télécharger gratuitement',
        ],
        [
          'C’est mieux dans l’appli',
          'Plus rapide, lisible hors connexion, sans publicité.',
          'Ouvrir l’application',
        ],
        [
          'Emportez le Courrier partout',
          'Disponible sur l’App Store et Google Play.',
          'Installer maintenant',
        ],
        [
          'Notre application pour smartphone',
          'Scannez le code et commencez à lire en quelques secondes.',
          'Obtenir l’appli',
        ],
      ],
      'ai-promo': [
        [
          'Posez vos questions à notre IA',
          'Envie d’en savoir plus ? Notre robot répond en quelques secondes.',
          'Poser une question',
        ],
        ['Résumer cet article', 'L’intelligence artificielle vous donne l’essentiel.', 'Générer le résumé'],
        [
          'Essayez Courrier IA',
          'Votre assistant personnel pour suivre l’actualité.',
          'Démarrer la conversation',
        ],
        [
          'Trop long ? Voici la version courte',
          'Généré par IA à partir de notre article. Des erreurs sont possibles.',
          'Voir les points clés',
        ],
      ],
      newsletter: [
        [
          'La matinale du Courrier',
          'Les cinq infos à retenir, dans votre boîte mail avant sept heures.',
          'Votre adresse e-mail',
          'Je m’inscris',
        ],
        [
          'Ne manquez plus rien',
          'Inscrivez-vous gratuitement à notre newsletter quotidienne.',
          'Saisissez votre e-mail',
          'S’abonner',
        ],
      ],
      'subscribe-nag': [
        [
          'Soutenez une presse qui enquête',
          'Tous nos articles pour un euro par semaine, sans engagement.',
          'Je m’abonne',
        ],
        ['Il vous reste deux articles gratuits', 'Accès illimité dès 4,99 € par mois.', 'Voir les offres'],
      ],
      'cookie-notice': [
        [
          'Avec nos 214 partenaires, nous déposons des cookies pour mesurer l’audience et afficher de la publicité.',
          'Tout accepter',
          'Paramétrer mes choix',
        ],
        [
          'Ce site utilise des cookies. En savoir plus dans notre politique de confidentialité.',
          'J’accepte',
          'Continuer sans accepter',
        ],
      ],
      ad: [
        ['Publicité', 'Matelas Velora : trente pour cent de remise jusqu’à dimanche', 'J’en profite'],
        ['Annonce', 'Passez chez Nimbus et économisez 200 € par an sur votre box', 'Tester mon éligibilité'],
      ],
      sponsored: [
        [
          'Contenu sponsorisé',
          'Les dentistes n’en reviennent pas de cette astuce',
          'Propriétaires de plus de 50 ans, lisez ceci ce soir',
          'L’appareil auditif dont tout le monde parle',
        ],
        [
          'Contenus proposés par nos partenaires',
          'Il construit une piscine, ses voisins sont sans voix',
          'Nouvelle règle pour les petits rouleurs',
          'Le vrai prix de ces villas va vous surprendre',
        ],
      ],
      share: [
        ['Partager cet article', 'Facebook', 'WhatsApp', 'Copier le lien', 'Envoyer par e-mail'],
        ['Faites passer', 'Partager sur Bluesky', 'Partager sur LinkedIn', 'Imprimer la page'],
      ],
      related: [
        ['Sur le même sujet', 'Lire aussi :'],
        ['À lire également', 'Voir aussi :'],
        ['Nos autres articles', 'À lire :'],
        ['Vous aimerez peut-être', 'Sur ce sujet :'],
      ],
      'most-read': [
        ['Les plus lus'],
        ['Les plus consultés en ce moment'],
        ['Le top de la semaine'],
        ['Articles les plus populaires'],
      ],
      'author-follow': [
        ['Recevez une alerte à chaque article de {author}', 'Suivre cette journaliste'],
        ['{author} écrit chaque semaine dans nos pages', 'Suivre +'],
      ],
      'author-bio': [
        [
          'À propos de l’auteur',
          '{author} a rejoint le Courrier en 2012 et couvre le patrimoine et la vie rurale.',
        ],
        [
          '{author} est journaliste au service régional. Elle a été correspondante à Lisbonne pendant six ans.',
        ],
      ],
      'video-chrome': [
        [
          'Lire la vidéo',
          '00:00 / 02:41',
          'Couper le son',
          'Passer la publicité dans 5 secondes',
          'À suivre : la semaine en images',
        ],
        [
          'En vidéo : les temps forts du jour',
          'Volume 80 %',
          'Plein écran',
          'Lecture automatique activée',
          'Revoir la vidéo',
        ],
      ],
      poll: [
        [
          'Sondage : la commune doit-elle payer ?',
          'Oui, bien sûr',
          'Non, pas cette année',
          'Sans opinion',
          'Voter et voir les résultats',
        ],
        [
          'Et vous, qu’en pensez-vous ? Votez !',
          'Une bonne idée',
          'De l’argent gaspillé',
          '2 318 votes pour l’instant',
        ],
      ],
      'notification-prompt': [
        ['Souhaitez-vous recevoir nos alertes info ?', 'Autoriser', 'Plus tard'],
        ['Activez les notifications pour être informé avant tout le monde', 'Oui, volontiers', 'Non merci'],
      ],
      tags: [
        ['Thèmes abordés', 'Patrimoine rural', 'Vie municipale', 'Budget communal'],
        ['Mots-clés', 'Travaux publics', 'Actualité régionale', 'Saison d’hiver'],
      ],
      breadcrumbs: [
        ['Accueil', 'Région', 'Actualités du plateau'],
        ['Page d’accueil', 'Infos', 'Villes et villages'],
      ],
      donate: [
        [
          'Ni actionnaire ni abonnement obligatoire',
          'Nos lecteurs financent notre travail. Chaque euro compte.',
          'Faire un don',
        ],
        ['Aidez-nous à continuer', 'Une fois ou chaque mois, par carte ou par virement.', 'Soutenez-nous'],
      ],
      'legal-footer': [
        [
          '© 2026 Éditions du Plateau. Tous droits réservés.',
          'Conditions d’utilisation',
          'Confidentialité',
          'Mentions légales',
          'Accessibilité',
        ],
        [
          'Copyright 2026 Le Courrier du Plateau. Reproduction interdite sans accord.',
          'Qui sommes-nous ?',
          'Gérer les cookies',
          'Charte éditoriale',
        ],
      ],
    },
    moreFrenchWordings,
  ),
};
