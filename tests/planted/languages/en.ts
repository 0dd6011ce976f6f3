import type { LanguagePack } from '../language-pack';
import { englishStories } from '../stories/en';
import { moreEnglishWordings } from '../wordings/en';
import { mergeWordings } from '../wordings/merge-wordings';

export const english: LanguagePack = {
  lang: 'en',
  dir: 'ltr',
  siteName: 'The Anselm Gazette',
  nav: ['Region', 'World', 'Business', 'Culture', 'Sport'],
  byline: 'By {author}',
  shownDate: '18 November 2026',
  caption: 'The quay on Tuesday morning. Photo: L. Penrose',
  stories: englishStories,
  headlines: [
    'Council votes to keep the winter market on the square',
    'Two bakers, one oven: how a village shop survived',
    'Heavy snow closes four passes in the north',
    'Why the price of hazelnuts doubled in a year',
    'Rowing club wins back its boathouse in court',
    'Teachers and ministry agree on smaller classes',
    'A lighthouse keeper retires, and nobody replaces her',
    'The orchestra that rehearses in a fire station',
  ],
  times: ['3 hours ago', 'Yesterday', '17 November'],
  readers: [
    { name: 'Brackenfoot', text: 'I have been saying this for ages, thank you for finally writing it up.' },
    { name: 'M. Oduya', text: 'Typical. And who is going to pay for all of it in the end? We are.' },
    { name: 'Saltmarsh Sue', text: 'My grandfather worked there, he would have laughed out loud.' },
  ],
  decoys: {
    prose: [
      'Before the vote, the council had asked for comments on its website. It received four hundred and twelve, most of them short and some of them rude.',
      'A free app now tells residents when the next one is due. Anyone can download the app from the usual stores, but the pensioners’ club prints the times on paper.',
      'An AI assistant answers the first questions that callers ask. It was trained on ten years of letters, and it summarises each complaint before a clerk reads it.',
      'The weekly newsletter that the parish has sent out since 1974 devoted its whole front page to the matter, and asked everyone to subscribe to the repair fund.',
    ],
    subhead: [
      'Comments from residents',
      'Those who live along the street were asked in the spring. Most wanted fewer lorries; a third wanted a bench.',
    ],
    links: [
      'Three documents that the newspaper has seen set out the case in detail:',
      'The engineer’s report of 4 March, with all measurements',
      'Minutes of the closed meeting in August',
      'The letter in which the ministry first agreed',
    ],
    correction:
      'Correction, 19 November: an earlier version of this article gave the cost in euros. It was in pounds.',
    table: [
      ['Year', 'Passengers', 'Income'],
      ['2014', '31,200', '118,000'],
      ['2026', '47,900', '201,500'],
    ],
  },
  checkDecoys: {
    subhead: [
      'Share prices and what followed',
      'Those who had bought early lost a third of their money. The rest were told to wait.',
    ],
    links: [
      'The archive holds more on the subject, and most of it can be read without an appointment:',
      'Ledger of the ferry company, 1902 to 1911',
      'Photographs by the postmaster’s daughter',
      'Songs that were sung at the opening',
    ],
    correction:
      'Editor’s note: the name of the surveyor was misspelt when this article was first published, and has been put right.',
    table: [
      ['Day', 'Trips', 'Dogs'],
      ['Monday', '11', '4'],
      ['Sunday', '7', '19'],
    ],
  },
  wordings: mergeWordings(
    {
      comments: [
        [
          'Join the discussion',
          'Nobody has written anything here yet. Will you be the first?',
          'Post your comment',
        ],
        ['Your views (12)', 'You need to be signed in to have your say on this story.', 'Log in or register'],
        [
          'What readers are saying',
          'Our moderators read every contribution before it appears.',
          'Show all 48 replies',
        ],
        [
          'Have your say',
          'Please keep it civil and on topic. See our community guidelines.',
          'Add a comment',
        ],
      ],
      'app-banner': [
        [
          'Read us on the go',
          'Get breaking stories on your phone with the Gazette app.',
          'Download for free',
        ],
        [
          'The Gazette is better in the app',
          'Faster pages, offline reading and alerts that you choose.',
          'Open in app',
        ],
        ['Take the Gazette with you', 'Available on the App Store and on Google Play.', 'Install now'],
        [
          'Download our mobile app',
          'Scan the code with your camera and start reading in seconds.',
          'Get the app',
        ],
      ],
      'ai-promo': [
        [
          'Ask our AI anything',
          'Curious about this story? Our chatbot answers in seconds.',
          'Ask a question',
        ],
        [
          'Summarise this article',
          'Let artificial intelligence give you the key points.',
          'Generate summary',
        ],
        ['Try Gazette AI', 'Your personal news assistant, powered by AI.', 'Start chatting'],
        [
          'Too long? Get the short version',
          'Created with AI from our reporting. Mistakes are possible.',
          'Show key points',
        ],
      ],
      newsletter: [
        [
          'The morning briefing',
          'The five stories you need, in your inbox by seven.',
          'Your e-mail address',
          'Sign me up',
        ],
        ['Never miss a story', 'Sign up for our free daily newsletter.', 'Enter your email', 'Subscribe'],
      ],
      'subscribe-nag': [
        [
          'Support journalism that digs',
          'Read everything for one pound a week. Cancel at any time.',
          'Become a subscriber',
        ],
        ['You have two free articles left', 'Unlimited access from 4.99 a month.', 'See our offers'],
      ],
      'cookie-notice': [
        [
          'We and our 214 partners store cookies on your device to measure and to show you ads.',
          'Accept all',
          'Manage choices',
        ],
        [
          'This website uses cookies to give you the best experience. See our privacy policy.',
          'Agree and close',
          'Reject non-essential',
        ],
      ],
      ad: [
        ['Advertisement', 'Velora mattresses: thirty per cent off until Sunday', 'Shop the sale'],
        ['Ad', 'Switch your broadband to Nimbus and save 200 a year', 'Check your postcode'],
      ],
      sponsored: [
        [
          'Paid content',
          'Dentists are stunned by this seven-second trick',
          'Homeowners over 50 should read this tonight',
          'The hearing aid that everyone is talking about',
        ],
        [
          'Promoted stories',
          'Man builds pool in his garden, neighbours speechless',
          'New rule for drivers who travel under 80 miles a day',
          'You will not believe what these villas cost',
        ],
      ],
      share: [
        ['Share this story', 'Facebook', 'WhatsApp', 'Copy the link', 'E-mail a friend'],
        ['Spread the word', 'Share on Bluesky', 'Share on LinkedIn', 'Print this page'],
      ],
      related: [
        ['More on this', 'Read also:'],
        ['You might also like', 'See also:'],
        ['Related stories', 'Related:'],
        ['Read next', 'More:'],
      ],
      'most-read': [['Most popular right now'], ['Most read this week'], ['Top stories today'], ['Trending']],
      'author-follow': [
        ['Get an alert when {author} publishes', 'Follow this author'],
        ['{author} writes for us every week', 'Follow +'],
      ],
      'author-bio': [
        ['About the author', '{author} joined the Gazette in 2012 and writes about transport and the coast.'],
        ['{author} is our regional correspondent. Before that, she reported from Lisbon for six years.'],
      ],
      'video-chrome': [
        ['Play video', '00:00 / 02:41', 'Mute', 'Skip ad in 5 seconds', 'Up next: the week in pictures'],
        ['Watch: highlights of the day', 'Volume 80 %', 'Full screen', 'Autoplay is on', 'Replay video'],
      ],
      poll: [
        [
          'Quick poll: should the county pay for it?',
          'Yes, it should',
          'No, not this year',
          'I am not sure',
          'Vote and see results',
        ],
        ['What do you think? Cast your vote', 'A good idea', 'A waste of money', '2,318 votes so far'],
      ],
      'notification-prompt': [
        ['Would you like to receive notifications of breaking news?', 'Allow', 'Not now'],
        ['Turn on alerts to be the first to know when something happens', 'Yes please', 'Maybe later'],
      ],
      tags: [
        ['Topics in this article', 'Coastal transport', 'Local politics', 'County budget'],
        ['Filed under', 'Public works', 'Regional news', 'Winter season'],
      ],
      breadcrumbs: [
        ['Home', 'Region', 'Coast and estuary news'],
        ['Front page', 'News', 'Towns and villages'],
      ],
      donate: [
        [
          'We have no owner and no paywall',
          'Readers like you pay for our reporting. Every pound helps.',
          'Make a donation',
        ],
        [
          'Help us keep going',
          'Chip in once or every month, by card or by bank transfer.',
          'Support us today',
        ],
      ],
      'legal-footer': [
        [
          '© 2026 Anselm Media Ltd. All rights reserved.',
          'Terms of use',
          'Privacy policy',
          'Contact the newsroom',
          'Accessibility',
        ],
        [
          'Copyright 2026 The Anselm Gazette. No reproduction without permission.',
          'About us',
          'Cookie settings',
          'Corrections policy',
        ],
      ],
    },
    moreEnglishWordings,
  ),
};
