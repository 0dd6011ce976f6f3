import type { LanguagePack } from '../language-pack';
import { germanStories } from '../stories/de';
import { moreGermanWordings } from '../wordings/de';
import { mergeWordings } from '../wordings/merge-wordings';

export const german: LanguagePack = {
  lang: 'de',
  dir: 'ltr',
  siteName: 'Lauener Bote',
  nav: ['Lokales', 'Politik', 'Wirtschaft', 'Kultur', 'Sport'],
  byline: 'Von {author}',
  shownDate: '18. November 2026',
  caption: 'Gut besucht: der erste Tag. Foto: J. Kestner',
  stories: germanStories,
  headlines: [
    'Stadtrat stoppt den Bau der Tiefgarage',
    'Warum die Kirchenglocken eine Woche lang schwiegen',
    'Erster Schnee legt den Bahnverkehr im Norden lahm',
    'Eine Hebamme für drei Täler: unterwegs mit Anna Gruber',
    'Schwimmbad bleibt im Winter an vier Tagen offen',
    'Der letzte Köhler hört auf',
    'Handballerinnen gewinnen das Derby in letzter Sekunde',
    'Pilzsammler findet Münzen aus dem Dreißigjährigen Krieg',
  ],
  times: ['vor 3 Stunden', 'Gestern', '17. November'],
  readers: [
    { name: 'Waldkauz59', text: 'Endlich schreibt das mal jemand, ich sage es schon seit Jahren!' },
    { name: 'Frau Holle', text: 'Und wer bezahlt das alles am Ende wieder? Richtig, wir.' },
    { name: 'bergfex_toni', text: 'War selbst dort, kann ich jedem nur empfehlen.' },
  ],
  decoys: {
    prose: [
      'Vor der Abstimmung hatte die Gemeinde um Kommentare auf ihrer Website gebeten. Es gingen 412 ein, die meisten kurz und einige davon grob.',
      'Eine kostenlose App zeigt den Anwohnern nun, wann es so weit ist. Herunterladen kann die App jeder, der Seniorenklub druckt die Zeiten trotzdem auf Papier.',
      'Die ersten Fragen der Anrufer beantwortet inzwischen eine künstliche Intelligenz. Sie fasst jede Beschwerde zusammen, bevor ein Mensch sie liest.',
      'Der Newsletter, den die Pfarrei seit 1974 verschickt, widmete der Sache seine ganze Titelseite und rief dazu auf, den Reparaturfonds zu abonnieren.',
    ],
    subhead: [
      'Kommentare der Anwohner',
      'Wer an der Straße wohnt, wurde im Frühjahr befragt. Die meisten wünschten sich weniger Lastwagen, ein Drittel eine Bank.',
    ],
    links: [
      'Drei Unterlagen, die der Redaktion vorliegen, beschreiben den Fall genau:',
      'Das Gutachten des Ingenieurs vom 4. März mit allen Messwerten',
      'Protokoll der nichtöffentlichen Sitzung vom August',
      'Das Schreiben, in dem das Ministerium zuerst zustimmte',
    ],
    correction:
      'Korrektur vom 19. November: In einer früheren Fassung dieses Artikels waren die Kosten falsch angegeben.',
    table: [
      ['Jahr', 'Besucher', 'Einnahmen'],
      ['2014', '31.200', '118.000'],
      ['2026', '47.900', '201.500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Werbung für das Dorf',
      'Mit einem Plakat aus Leinen zogen drei Frauen von Markt zu Markt. Der Absatz verdoppelte sich.',
    ],
    links: [
      'Im Archiv liegt weiteres Material, das ohne Anmeldung gelesen werden kann:',
      'Kassenbuch der Genossenschaft von 1902 bis 1911',
      'Fotografien der Posthaltertochter',
      'Lieder, die zur Eröffnung gesungen wurden',
    ],
    correction:
      'Anmerkung der Redaktion: Der Name des Stifters war zunächst falsch geschrieben; das wurde berichtigt.',
    table: [
      ['Tag', 'Ausleihen', 'Anfragen'],
      ['Montag', '11', '4'],
      ['Samstag', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        [
          'Diskutieren Sie mit',
          'Noch hat niemand etwas geschrieben. Machen Sie den Anfang!',
          'Beitrag verfassen',
        ],
        ['Ihre Meinung (12)', 'Bitte melden Sie sich an, um mitzureden.', 'Anmelden oder registrieren'],
        [
          'Das sagen unsere Leser',
          'Die Redaktion prüft jeden Beitrag, bevor er erscheint.',
          'Alle 48 Antworten zeigen',
        ],
        [
          'Schreiben Sie uns Ihre Meinung',
          'Bleiben Sie sachlich und beachten Sie unsere Netiquette.',
          'Kommentar abschicken',
        ],
      ],
      'app-banner': [
        ['Der Bote für unterwegs', 'Eilmeldungen direkt aufs Handy, mit der Boten-App.', 'Kostenlos laden'],
        [
          'In der App liest es sich besser',
          'Schneller, auch offline und ganz ohne Anmeldung.',
          'In der App öffnen',
        ],
        ['Nehmen Sie uns mit', 'Erhältlich im App Store und bei Google Play.', 'Jetzt installieren'],
        [
          'Unsere App fürs Smartphone',
          'Code mit der Kamera scannen und sofort loslesen.',
          'App herunterladen',
        ],
      ],
      'ai-promo': [
        [
          'Fragen Sie unsere KI',
          'Noch Fragen zum Thema? Unser Chatbot antwortet in Sekunden.',
          'Frage stellen',
        ],
        [
          'Diesen Artikel zusammenfassen',
          'Künstliche Intelligenz liefert Ihnen das Wichtigste.',
          'Zusammenfassung erstellen',
        ],
        ['Testen Sie Bote KI', 'Ihr persönlicher Nachrichtenassistent.', 'Chat starten'],
        [
          'Zu lang? Hier die Kurzfassung',
          'Mit KI aus unserem Bericht erstellt. Fehler sind möglich.',
          'Kernpunkte anzeigen',
        ],
      ],
      newsletter: [
        [
          'Der Morgenbote',
          'Die fünf wichtigsten Themen, bis sieben Uhr in Ihrem Postfach.',
          'Ihre E-Mail-Adresse',
          'Jetzt anmelden',
        ],
        [
          'Nichts mehr verpassen',
          'Melden Sie sich für unseren kostenlosen Newsletter an.',
          'E-Mail eingeben',
          'Abonnieren',
        ],
      ],
      'subscribe-nag': [
        [
          'Guter Journalismus kostet Geld',
          'Alles lesen für einen Euro in der Woche, jederzeit kündbar.',
          'Abo abschließen',
        ],
        ['Noch zwei freie Artikel', 'Voller Zugang ab 4,99 Euro im Monat.', 'Angebote ansehen'],
      ],
      'cookie-notice': [
        [
          'Wir und unsere 214 Partner speichern Cookies auf Ihrem Gerät, um zu messen und Werbung zu zeigen.',
          'Alle akzeptieren',
          'Einstellungen verwalten',
        ],
        [
          'Diese Website verwendet Cookies. Näheres steht in unserer Datenschutzerklärung.',
          'Einverstanden',
          'Nur notwendige Cookies',
        ],
      ],
      ad: [
        ['Anzeige', 'Velora-Matratzen: dreißig Prozent Rabatt bis Sonntag', 'Zum Angebot'],
        ['Werbung', 'Mit Nimbus im Jahr 200 Euro bei Internet und Telefon sparen', 'Tarif prüfen'],
      ],
      sponsored: [
        [
          'Bezahlte Inhalte',
          'Zahnärzte staunen über diesen Trick',
          'Hausbesitzer über 50 sollten das heute noch lesen',
          'Das Hörgerät, von dem alle sprechen',
        ],
        [
          'Das könnte Sie interessieren – gesponsert',
          'Mann baut Pool im Garten, Nachbarn sprachlos',
          'Neue Regel für alle, die wenig Auto fahren',
          'Was diese Villen wirklich kosten',
        ],
      ],
      share: [
        ['Artikel teilen', 'Facebook', 'WhatsApp', 'Link kopieren', 'Per E-Mail senden'],
        ['Weitersagen', 'Auf Bluesky teilen', 'Auf LinkedIn teilen', 'Seite drucken'],
      ],
      related: [
        ['Mehr zum Thema', 'Lesen Sie auch:'],
        ['Das könnte Sie auch interessieren', 'Siehe auch:'],
        ['Weitere Artikel', 'Mehr dazu:'],
        ['Passend dazu', 'Zum Thema:'],
      ],
      'most-read': [
        ['Meistgelesen'],
        ['Gerade beliebt'],
        ['Die Top-Artikel der Woche'],
        ['Am häufigsten gelesen'],
      ],
      'author-follow': [
        ['Kein Text von {author} mehr verpassen', 'Autorin folgen'],
        ['{author} schreibt jede Woche für uns', 'Folgen +'],
      ],
      'author-bio': [
        ['Zur Person', '{author} ist seit 2012 beim Boten und schreibt über Landwirtschaft und Handwerk.'],
        ['{author} ist Reporterin im Lokalressort. Vorher berichtete sie sechs Jahre lang aus Lissabon.'],
      ],
      'video-chrome': [
        [
          'Video abspielen',
          '00:00 / 02:41',
          'Ton aus',
          'Werbung in 5 Sekunden überspringen',
          'Als Nächstes: die Woche in Bildern',
        ],
        [
          'Im Video: die Höhepunkte des Tages',
          'Lautstärke 80 %',
          'Vollbild',
          'Automatische Wiedergabe an',
          'Noch einmal ansehen',
        ],
      ],
      poll: [
        [
          'Umfrage: Soll die Gemeinde dafür bezahlen?',
          'Ja, unbedingt',
          'Nein, nicht in diesem Jahr',
          'Ich weiß es nicht',
          'Abstimmen und Ergebnis sehen',
        ],
        [
          'Ihre Stimme zählt: Was halten Sie davon?',
          'Gute Idee',
          'Geldverschwendung',
          '2.318 Stimmen bisher',
        ],
      ],
      'notification-prompt': [
        ['Möchten Sie bei Eilmeldungen benachrichtigt werden?', 'Erlauben', 'Später'],
        ['Push-Nachrichten einschalten und als Erster Bescheid wissen', 'Ja, gern', 'Nein danke'],
      ],
      tags: [
        ['Themen in diesem Artikel', 'Handwerk und Gewerbe', 'Kommunalpolitik', 'Haushalt der Gemeinde'],
        ['Schlagwörter', 'Öffentliche Bauten', 'Aus der Region', 'Wintersaison'],
      ],
      breadcrumbs: [
        ['Startseite', 'Lokales', 'Nachrichten aus dem Landkreis'],
        ['Zur Startseite', 'Nachrichten', 'Städte und Dörfer'],
      ],
      donate: [
        [
          'Wir haben keinen Eigentümer und keine Bezahlschranke',
          'Leserinnen und Leser bezahlen unsere Arbeit. Jeder Euro hilft.',
          'Jetzt spenden',
        ],
        [
          'Helfen Sie uns, weiterzumachen',
          'Einmalig oder jeden Monat, per Karte oder Überweisung.',
          'Unterstützen Sie uns',
        ],
      ],
      'legal-footer': [
        [
          '© 2026 Bote Verlag GmbH. Alle Rechte vorbehalten.',
          'Nutzungsbedingungen',
          'Datenschutz',
          'Impressum',
          'Barrierefreiheit',
        ],
        [
          'Copyright 2026 Lauener Bote. Nachdruck nur mit Genehmigung.',
          'Über uns',
          'Cookie-Einstellungen',
          'Mediadaten',
        ],
      ],
    },
    moreGermanWordings,
  ),
};
