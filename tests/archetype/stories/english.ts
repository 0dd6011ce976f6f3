import type { Card, Phrases, Story } from '../story';

const phrases: Phrases = {
  logoAlt: 'logo',
  aiImageAlt: 'orange background',
  aiHeading: 'Try Our AI Tools',
  aiLine: 'See what Lantern AI can do for you:',
  comments: 'Comments',
  noComments: 'No comments yet...',
  related: 'Related Articles',
  timeAlt: 'time',
  appKicker: 'GET THE APP',
  appHeading: 'Start Today: Download the App',
  appLine:
    'Curious what the rest of the world is reading? Download the Lantern app from your favourite app store and begin exploring.',
  appStoreAlt: 'app-store',
  playStoreAlt: 'play-store',
};

/** The same furniture in other words, so that no engine can live on one wording. */
export const otherPhrases: Phrases = {
  logoAlt: 'logo',
  aiImageAlt: 'Orange background',
  aiHeading: 'Meet our AI assistant',
  aiLine: 'Here is what Lantern AI can help you with:',
  comments: 'Comments (0)',
  noComments: 'There are no comments yet. Be the first to comment!',
  related: 'More stories like this',
  timeAlt: 'time',
  appKicker: 'TAKE LANTERN WITH YOU',
  appHeading: 'Get our free app',
  appLine: 'All the stories you care about, in your pocket. Available now for iPhone and Android.',
  appStoreAlt: 'app-store',
  playStoreAlt: 'play-store',
};

const dredging: Card = {
  title: 'Dredging of Corran estuary to resume after two-year halt, regulator says',
  source: 'Harbour Post',
  time: '12 hours ago',
  path: '/articles/dredging-of-corran-estuary-to-resume-5520147',
  text: `Dredging in the Corran estuary will resume in September after a two-year halt, the national waterways regulator said on Wednesday, clearing the way for larger grain carriers to reach the inland mills at Tarnby. The decision ends a long dispute between shippers, who say the silted channel has cost them a third of their trade, and oyster growers, who fear that another round of digging will smother beds that have only just recovered. 'We have listened to everyone and we have set limits that can be checked by anyone with a boat and a bottle,' said Ingrid Maas, who chairs the regulator. Under the permit, work may take place only between September and February, only on the ebb tide, and only while turbidity at four monitoring buoys stays under a fixed level. If any one of the buoys records a higher figure for more than six hours, the dredgers must stop until the regulator has looked at the data. The contractor, a joint venture of two firms from Port Ellery, will publish the readings every fifteen minutes on a public page. Growers were not convinced. 'A number on a web page does not bring back a dead oyster,' said Paul Hennick, whose family has worked the eastern bank for four generations. He said that the last campaign, in the spring of 2019, buried his youngest stock under eleven centimetres of mud in a single week, and that the compensation he was promised took three years to arrive. The regulator said a fund of 14 million crowns had now been paid in advance, so that growers who can show losses would be paid within sixty days. Mill owners welcomed the news. The three mills at Tarnby employ about 900 people and have been receiving wheat by road since the channel was closed to ships of more than 4,000 tonnes. That has added roughly 40 lorries an hour to the valley road at harvest time, according to the county, which counted them last August after complaints from residents. 'Every barge that comes up the river is a hundred lorries that do not,' said the county's transport officer, Lena Voss. Scientists who advised the regulator said that they had been asked a narrow question and had given a narrow answer. 'We were asked whether the beds could survive a slow winter campaign, and we said that on balance they could,' said Arvid Sund, a sediment researcher at the marine institute in Halden. 'We were not asked whether the river ought to be dredged at all, and there are good arguments that it should be left to find its own depth.' The permit runs for five seasons and may be withdrawn at any time. A first survey vessel is expected to begin soundings in the outer channel next week, and the dredgers themselves should arrive from Port Ellery by the end of the month. The county, for its part, wants the valley road to be closed to heavy lorries at night as soon as the first barge has passed, and has asked the mills for a date. None of them has yet given one. 'We shall believe in the channel when there is water in it,' said the director of the largest mill, who has kept forty drivers on short contracts for two harvests and says that he will go on doing so until the spring.`,
};

const lighthouse: Card = {
  title: 'Lighthouse keepers return to Skarn Point as automation is rolled back',
  source: 'Harbour Post',
  time: '13 hours ago',
  path: '/articles/lighthouse-keepers-return-to-skarn-point-5519983',
  text: `Two lighthouse keepers have moved back into the granite tower at Skarn Point, thirty-one years after the last crew climbed down, because the automatic equipment that replaced them failed eleven times in a single winter. The coastal authority said on Tuesday that the posting was a trial and would be reviewed in a year, but that seven other stations along the northern shore might follow. 'A lamp that goes dark in a gale is worse than no lamp at all, since people have learned to trust it,' said Commander Edda Thorne, who runs the authority's northern district. The tower stands on a reef four kilometres from the nearest harbour and can be reached by boat on perhaps ninety days of the year. When the lamp failed last December, engineers waited nineteen days for a calm morning, and two trawlers ran onto the outer rocks in the meantime. Nobody was hurt, but one of the vessels, the Marigold, was lost with its whole catch. An inquiry found that salt had entered a sealed cabinet through a cable gland that had been replaced with the wrong part. The new keepers, a retired fisherman and a former radio officer, will serve for four weeks at a time and then be relieved by another pair. They are to tend the lamp and the fog signal, send weather reports every three hours, count passing ships and keep the landing stage clear of ice. The authority received 412 applications for the four places. 'We were asked if we minded being alone, and I said that with two of us in a room five metres across, being alone was not the problem,' said one of the keepers, Joost Aalders, by radio. Unions said the move showed that the savings claimed in the nineties had been paid for by the people at sea. The coastal authority disputes that: it says the number of wrecks has fallen by two thirds since the stations were automated, mostly because ships now carry satellite receivers. Fishermen answer that receivers have failed too, and that interference in the northern waters has become so common since last year that many skippers again take bearings by eye. The trial will cost 1.9 million crowns, about as much as the three helicopter repairs made to the station last winter. If it is extended, the authority intends to rebuild the kitchen, which has not been touched since 1958, and to bring a faster link to shore, so that keepers can speak with their families. Local schools have already asked to visit. The authority said it was thinking about it, and that anyone who came would have to be able to climb a rope ladder, 184 steps and one last iron rung that has been loose for as long as anyone remembers. A small museum in the harbour, which has kept the old logbooks since the tower was emptied, has offered to lend the new crew the last volume so that they can go on from the page where their predecessors stopped. Its last entry, written in pencil on a Thursday in October, notes a light wind from the south-west, nine ships, and that the potatoes were finished. The curator said that visitors always ask her what became of the man who wrote it, and that she has never been able to find out.`,
};

const salvage: Card = {
  title: "'A floating warehouse': salvage teams begin to empty the stranded Orsola",
  source: 'Harbour Post',
  time: '13 hours ago',
  path: '/articles/salvage-teams-begin-to-empty-the-stranded-orsola-5519761',
  text: `Salvage teams began on Monday to lift the first of 3,200 containers from the Orsola, the cargo ship that has lain on a sandbank off the Velmaran coast since a storm broke its moorings nine days ago. A floating crane from Port Ellery took off eleven boxes before the tide turned, fewer than had been hoped, but enough to show that the method works, the company in charge of the operation said. 'It is a floating warehouse, and we are emptying it through the roof with a fishing rod,' said Birgit Oswald, the salvage master. The ship carries furniture, frozen fish, paint, tractor parts and, in forty-four containers near the bow, chemicals for the textile trade. Those will be left until last, because they sit low in the ship and because moving them would shift its weight toward a crack that divers found in the hull on Saturday. The environment ministry said that no oil had escaped so far and that booms had been laid around the wreck in two rings. Fishing has been forbidden within eight kilometres. The mayor of the nearest town, Aldermouth, said that hotel keepers had at first feared for the season and now could not find rooms for all the engineers, reporters and curious visitors. 'I would still rather have the beach,' she said. Investigators want to know why the ship was moored outside the harbour in such weather. The captain, who remained on board with five others until he was ordered off, has told them that he asked twice for a berth and was refused because the inner basin was full. The port says it has no record of the second request. Recordings from the harbour radio are being examined in the capital. Insurers put the value of the cargo at about 210 million crowns and believe that the ship itself, built in 2004, will not sail again. Under a convention signed by both countries, the owner must pay for the removal of the wreck up to a limit that lawyers expect to be reached within weeks. After that the bill falls to the state. The owner, a company with an address on an island that none of its directors has visited, has not answered questions. If the weather holds, the crane should manage about thirty containers a day, which means that the upper decks would be clear by the end of October, when the autumn storms begin. Oswald said that she had worked on worse wrecks and in worse seas. 'The sea gives you a list of days on which you may work, and it does not give it to you in advance,' she said. People in Aldermouth have meanwhile begun to collect what washed ashore on the first night: eleven hundred rubber boots, all of them for the left foot, and several thousand wooden spoons, which the town's school is going to sell for the lifeboat station. The lifeboat, which went out four times on the night of the storm, is crewed by eleven volunteers, among them a baker, two teachers and the priest. Nobody has yet asked for the boots. The finder of the largest heap, a retired dentist, has lined them up along his garden wall by size, and says that he is waiting for the right ones with every tide, since the ship's list of cargo speaks of pairs.`,
};

export const english: Story = {
  lang: 'en',
  dir: 'ltr',
  origin: 'https://lantern.example',
  path: '/articles/velmara-says-ferry-talks-with-ostrand-5521890',
  siteName: 'Lantern',
  source: 'Harbour Post',
  shownDate: '27-07-2025',
  date: '2025-07-27',
  title: "Velmara says ferry talks with Ostrand aimed to 'calm the waters'",
  paragraphs: [
    'PORT ELLERY, Velmara (HPA) -- A senior Velmaran official said Saturday that a meeting with envoys from Ostrand this week had sought to "calm the waters" after patrol boats from the two countries twice blocked each other in the Narrow Sound.',
    'The ferry line that joins the two capitals has been suspended since July 9, leaving some 4,000 commuters a day to travel by way of the northern bridge.',
    'The official told public radio that the meeting "brought together the harbour authorities, the coast guards and the foreign ministries of both sides for the first time in six years."',
    'On Thursday, the mediator named by the Sound Commission, Helga Brandt, had said only that she had spoken with "both shores."',
    'A diplomat had earlier told Harbour Press Agency that Brandt would bring together Transport Minister Tomas Idris of Velmara and his Ostrand counterpart, Rika Solberg.',
    'According to the official, the delegations discussed "a return to the timetable of 2018, with observers aboard, and the immediate withdrawal of patrol boats from the shipping lane."',
    'The dispute began in May, when Ostrand started to inspect fishing vessels in waters that both countries claim.',
    'Velmara answered in June by asking Ostrand ferries to show their passenger lists before they enter the sound.',
    'Neither government has published the maps on which it bases its claim.',
    'The meeting "did not end in an agreement, but it was a first exchange meant to lower the temperature and keep the telephone line open," the official said.',
    'Two further rounds were planned, he added, saying that Velmara regarded the free passage of ferries as "not a matter for bargaining."',
    'Ferry crews on both sides have been sent home on three quarters of their pay since the line was suspended, according to their unions.',
    'In Ostrand, about 300 people marched to the terminal on Friday carrying suitcases, many of them students who live on one shore and study on the other.',
    '"I have not missed a lecture in two years and now I have missed nine," said Mette Larkin, who studies law in Port Ellery.',
    'Shops near the Velmaran terminal reported that takings had fallen by more than half.',
    'On Saturday, the president of the Sound Commission, Emil Castor, called the talks "a sensible first step" in a message published by his office.',
    '"The events of this summer remind us how thin the ice is on which our habits rest," Castor wrote, adding that "those who cross the water to work must not pay for a quarrel over fish."',
    'Solberg, in a statement released by her ministry, blamed the interruption on "inspections announced at an hour\'s notice and carried out by people who could not say what they were looking for."',
    'The ministry "will answer every lawful request and no other," she said, while rejecting "any attempt to turn a ferry into a border post."',
    'The two countries last closed the line in 1987, for eleven weeks, after a collision in fog.',
    'It reopened then with a single crossing, on a Sunday, that carried one hundred and six passengers, a brass band and a horse.',
  ],
  cards: [dredging, lighthouse, salvage],
  phrases,
};
