import type { StoryText } from '../language-pack';

export const englishStories: readonly StoryText[] = [
  {
    title: 'Harbour ferry returns to Millbrook after eleven years',
    author: 'Judith Harrow',
    paragraphs: [
      'The first ferry to call at Millbrook since 2015 tied up at the old stone quay on Tuesday morning, with forty-one passengers, nine bicycles and one very large dog on board.',
      'The crossing from Port Anselm takes twenty-six minutes. By road, around the head of the estuary, the same journey takes an hour and ten, and longer when the swing bridge is open.',
      'The county bought the vessel second-hand from a Norwegian operator and spent the winter refitting it. Two electric motors now drive it; the diesel engine is kept for bad weather and for the licence.',
      '“We were told for years that nobody would use it,” said Owen Tressider, the harbour master. “This morning we left nineteen people standing on the other side.”',
      'A single ticket costs four pounds twenty. Pupils of the two secondary schools travel free on weekdays, which the county expects to take six buses off the coast road.',
      'Not everyone is pleased. The oyster growers on the eastern shore say the wash has already shifted two of their racks, and they want the speed limit in the narrows lowered from eight knots to five.',
      'The county has promised an answer before the spring tides. Until then the ferry will run eleven times a day, and seven times on Sundays.',
    ],
  },
  {
    title: 'Small museum finds lost survey maps behind a boiler',
    author: 'Peter Langdale',
    paragraphs: [
      'Workmen replacing a boiler at the Ashdown Museum last week found a tin trunk that holds fourteen hand-drawn maps, the oldest of them dated 1791.',
      'The sheets show the marshes south of the town before they were drained. Field names that survive nowhere else are written along the ditches in brown ink.',
      '“I had walked past that wall for twenty-two years,” said the curator, Helen Marsh, who opened the trunk with a bread knife because nobody could find the key.',
      'Three of the maps carry the signature of Thomas Verrall, a surveyor who was thought to have left no work behind when his house burned down in 1803.',
      'Paper conservators from the county archive have already taken the most fragile sheets away. They expect to spend a year flattening and cleaning them.',
      'Farmers are interested for another reason. Two boundary disputes have rested for decades on what the marsh looked like before the drains were cut.',
      'The museum hopes to show copies from April. The originals will stay in the dark, at eighteen degrees.',
    ],
  },
  {
    title: 'Night trains fill up as the valley line reopens',
    author: 'Miriam Castell',
    paragraphs: [
      'Every berth on the first twelve night trains through the Corran valley was sold within two days, the railway said on Thursday, and a thirteenth train has been added for Christmas.',
      'The line had been closed since a landslide carried off three hundred metres of track in March. Engineers moved it forty metres uphill and drilled a new tunnel under the scree.',
      'The work cost sixty-one million, nine million more than planned. Most of the difference went into drains, after a wet June showed that the old ones had never been enough.',
      'Hotels in the upper valley report their best bookings for a decade. Some have no rooms until February, and a former school has been turned into a hostel with sixty beds.',
      'Drivers who used to take the pass in winter welcome the change too. “My lorry goes on the train and I go to sleep,” said Anton Beck, who carries cheese.',
      'Environmental groups had argued for years that the railway was the only way to keep traffic out of the national park. They now want a second train in each direction.',
      'The ministry says it will count passengers until Easter before it decides.',
      'One thing is settled: the dining car stays. It sold four hundred bowls of barley soup in its first week.',
    ],
  },
];
