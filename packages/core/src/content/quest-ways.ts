import type { StepWords } from './quest-steps.ts';

const FIND_SPOT = ['#spot.full.capitalize# #spot.verb(lie)# #spot.way#.', 'Look for #spot.name# #spot.way#.'];
const FIND_SHIP = [
  '#spot.full.capitalize# #spot.verb(lie)# #spot.way#; ships sail from #spot.port#.',
  'Ask in the harbour of #spot.port# for a ship to #spot.landing#.',
];
const FIND_RAFT = [
  'The #spot.river# carries a raft from #spot.port# to #spot.landing#, but not back again.',
  'Rafts lie by the water in #spot.port#. Whoever drifts down comes back on foot.',
];

const FIND_CLIFF = [
  'There is a way down the scree beyond #spot.edge#. Nobody comes up it again.',
  'Leave the road in #spot.edge# and go over the edge, feet first. Whoever climbs down comes back by the road.',
];

/** The words of going: on foot, by ship, by raft, and down a cliff. */
export const WAY_STEPS: Readonly<Record<string, StepWords>> = {
  goto: {
    order: ['Go to #spot.name#, #spot.way#.', 'Walk to #spot.name#, #spot.way#.', 'Make for #spot.name#, #spot.way#.'],
    journal: ['I came to #spot.name#.', 'I reached #spot.name# on foot.', 'The road brought me to #spot.name#.'],
    hint: FIND_SPOT,
  },
  'goto-wild': {
    order: ['Find #spot.name#, #spot.way#.', 'Make your way to #spot.name#, #spot.way#.', 'Leave the road for #spot.name#, #spot.way#.'],
    journal: [
      'I stood before #spot.name#.',
      'I found #spot.name#, and stood still for a while before I went in.',
      'The trail ended at #spot.name#.',
    ],
    hint: FIND_SPOT,
  },
  'goto-home': {
    order: ['Return to #spot.name#, #spot.way#.', 'Go back to #spot.name#, #spot.way#.', 'Take the road back to #spot.name#, #spot.way#.'],
    journal: ['I came back to #spot.name#.', 'I was in #spot.name# again.', 'The roofs of #spot.name# came into sight.'],
    hint: FIND_SPOT,
  },
  'goto-rival': {
    order: ['Take it to #spot.name# instead, #spot.way#.', 'Turn aside to #spot.name#, #spot.way#.'],
    journal: ['I turned aside to #spot.name#.', 'I did not go back. I went to #spot.name#.'],
    hint: FIND_SPOT,
  },
  'goto by ship': {
    order: [
      'Sail to #spot.name#, #spot.way#.',
      'Take ship in #spot.port# for #spot.name#, #spot.way#.',
      'Cross the water to #spot.name#, #spot.way#.',
    ],
    journal: [
      'A ship took me over, and I came to #spot.name#.',
      'I sailed from #spot.port# and came to #spot.name#.',
      'I reached #spot.name# with salt in my hair.',
    ],
    hint: FIND_SHIP,
  },
  'goto-wild by ship': {
    order: [
      'Find #spot.name#, #spot.way#.',
      'Sail from #spot.port# and find #spot.name#, #spot.way#.',
      'Take ship in #spot.port#, and look for #spot.name# on the far shore, #spot.way#.',
    ],
    journal: [
      'A ship put me ashore in #spot.landing#. I found #spot.name#.',
      'I crossed the water and stood before #spot.name#.',
      'I left the ship in #spot.landing#, and the trail ended at #spot.name#.',
    ],
    hint: FIND_SHIP,
  },
  'goto-home by ship': {
    order: [
      'Sail back to #spot.name#, #spot.way#.',
      'Return to #spot.name# by ship, #spot.way#.',
      'Take ship in #spot.port# and go back to #spot.name#, #spot.way#.',
    ],
    journal: [
      'I sailed back and was in #spot.name# again.',
      'The ship brought me back to #spot.name#.',
      'The roofs of #spot.name# rose out of the water.',
    ],
    hint: FIND_SHIP,
  },
  'goto-rival by ship': {
    order: [
      'Take it across the water to #spot.name# instead, #spot.way#.',
      'Take ship in #spot.port# for #spot.name# instead, #spot.way#.',
    ],
    journal: ['I did not go back. I took ship for #spot.name#.', 'I took another ship, to #spot.name#.'],
    hint: FIND_SHIP,
  },
  'goto by raft': {
    order: ['Let the #spot.river# carry you to #spot.name#, #spot.way#.', 'Take a raft down the #spot.river# to #spot.name#, #spot.way#.'],
    journal: ['The #spot.river# carried me down to #spot.name#.', 'I tied the raft up at the bank and came to #spot.name#.'],
    hint: FIND_RAFT,
  },
  'goto-wild by raft': {
    order: [
      'Take a raft down the #spot.river# and find #spot.name#, #spot.way#.',
      'Drift down to #spot.landing# and look for #spot.name#, #spot.way#.',
    ],
    journal: [
      'I left the raft in #spot.landing# and found #spot.name#.',
      'The #spot.river# brought me most of the way. I stood before #spot.name#.',
    ],
    hint: FIND_RAFT,
  },
  'goto-home by raft': {
    order: ['Let the #spot.river# carry you back to #spot.name#, #spot.way#.', 'Return to #spot.name# by raft, #spot.way#.'],
    journal: ['The #spot.river# took me back to #spot.name#.', 'I drifted down the #spot.river#, and was in #spot.name# again.'],
    hint: FIND_RAFT,
  },
  'goto-rival by raft': {
    order: ['Take it down the #spot.river# to #spot.name# instead, #spot.way#.'],
    journal: ['I did not go back. I let the #spot.river# carry me to #spot.name#.'],
    hint: FIND_RAFT,
  },
  'goto by cliff': {
    order: ['Climb down from #spot.edge# to #spot.name#, #spot.way#.', 'Take the scree below #spot.edge# down to #spot.name#, #spot.way#.'],
    journal: [
      'I slid down the scree below #spot.edge# and came to #spot.name#.',
      'I climbed down from #spot.edge# and came to #spot.name#.',
    ],
    hint: FIND_CLIFF,
  },
  'goto-wild by cliff': {
    order: ['Climb down from #spot.edge# and find #spot.name#, #spot.way#.'],
    journal: [
      'I climbed down from #spot.edge# and stood before #spot.name#.',
      'The scree below #spot.edge# gave way under me. I found #spot.name#.',
    ],
    hint: FIND_CLIFF,
  },
  'goto-home by cliff': {
    order: [
      'Go back to #spot.name# down the scree below #spot.edge#, #spot.way#.',
      'Climb down from #spot.edge# to be back in #spot.name#, #spot.way#.',
    ],
    journal: ['I came back to #spot.name# over the scree.', 'I climbed down from #spot.edge#, and was in #spot.name# again.'],
    hint: FIND_CLIFF,
  },
  'goto-rival by cliff': {
    order: ['Take it down the scree below #spot.edge# to #spot.name# instead, #spot.way#.'],
    journal: ['I did not go back. I climbed down to #spot.name#.'],
    hint: FIND_CLIFF,
  },
};
