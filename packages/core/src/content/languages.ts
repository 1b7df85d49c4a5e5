/** What languages are made of: sounds, spellings, and the ideas that names are put together from. Data only. */

/** A stock of sounds. One letter stands for one sound; the first in a list are the most common. */
export interface SoundStock {
  readonly consonants: string;
  readonly vowels: string;
  /** Sounds that may end a syllable. */
  readonly finals: string;
  /** Sounds that may follow a consonant before the vowel. */
  readonly glides: string;
}

/** C consonant, V vowel, F final, L glide; `?` makes the sound before it optional. */
export type SyllableShape = string;

export const SOUND_STOCKS: readonly SoundStock[] = [
  { consonants: 'tkrmnsldbvhg', vowels: 'aeiou', finals: 'nrlsmk', glides: 'rl' },
  { consonants: 'lnmtsrhvdfw', vowels: 'aeioy', finals: 'nlrs', glides: 'rw' },
  { consonants: 'kgdrtbzvmnSX', vowels: 'aoue', finals: 'rkgnzmX', glides: 'r' },
  { consonants: 'mkhnptlwfs', vowels: 'aouie', finals: 'nlmk', glides: '' },
  { consonants: 'sStkpbdgmnrlTf', vowels: 'eaoiu', finals: 'nrtlsTd', glides: 'rl' },
  { consonants: 'brdgkmnlsTCwf', vowels: 'aeoiu', finals: 'nrdlTk', glides: 'rlw' },
  { consonants: 'tskvmnjrlpJh', vowels: 'iaeou', finals: 'nksrl', glides: 'j' },
  { consonants: 'zdmnrktbSlNj', vowels: 'aiueA', finals: 'mnrSk', glides: '' },
];

export const SYLLABLE_SHAPES: readonly SyllableShape[] = ['CVF?', 'CVF', 'CL?VF', 'CV', 'C?VF', 'CL?VF?', 'CVVF?'];

/** Combinations that are hard to say in any of the languages, as sources of regular expressions over sounds. */
export const FORBIDDEN_SOUNDS: readonly string[] = ['(.)\\1', '[rl][rl]', '[sSzTfvX][sSzTfvX]', 'w[ou]', 'j[ie]', '[td]l', '[kg][kg]', '[pb][pb]', 'N[^aeiouyA]', '^N'];

/** How sounds beyond the plain letters are written. A language draws one of each row. */
export const SPELLINGS: readonly { readonly sound: string; readonly ways: readonly string[] }[] = [
  { sound: 'S', ways: ['sh', 'sh', 'sch', 'x'] },
  { sound: 'T', ways: ['th'] },
  { sound: 'C', ways: ['ch', 'ch', 'tch'] },
  { sound: 'X', ways: ['kh', 'ch', 'h'] },
  { sound: 'N', ways: ['ng'] },
  { sound: 'J', ways: ['j', 'dj'] },
  { sound: 'j', ways: ['y', 'y', 'i'] },
  { sound: 'A', ways: ['aa', 'á', 'â'] },
  { sound: 'k', ways: ['k', 'k', 'c'] },
  { sound: 'w', ways: ['w', 'w', 'v'] },
  { sound: 'f', ways: ['f', 'f', 'ph'] },
];

/** Shifts by which sister languages drift apart: every sound of the first kind becomes the one below it. */
export const SOUND_SHIFTS: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'ptk', to: 'fTX' },
  { from: 'bdg', to: 'ptk' },
  { from: 'ptk', to: 'bdg' },
  { from: 'bv', to: 'vw' },
  { from: 's', to: 'S' },
  { from: 'u', to: 'o' },
  { from: 'e', to: 'i' },
  { from: 'o', to: 'a' },
  { from: 'r', to: 'l' },
  { from: 'h', to: 'X' },
  { from: 'a', to: 'e' },
];

/** Ideas that a language has a word for. New ones go to the end, so that the words before them stay as they are. */
export const CONCEPTS = [
  'river', 'lake', 'sea', 'hill', 'mountain', 'wood', 'field', 'marsh', 'island', 'stone', 'spring', 'valley', 'desert', 'ice', 'bay', 'shore',
  'ford', 'bridge', 'harbour', 'mouth', 'meeting', 'town', 'farm', 'fort', 'mine', 'abbey', 'market', 'tower', 'shrine', 'ruin', 'cave', 'lair',
  'new', 'old', 'great', 'little', 'high', 'low', 'far', 'white', 'black', 'red', 'green', 'grey', 'gold', 'silver', 'bright', 'dark', 'cold', 'warm', 'still', 'swift', 'deep', 'broad', 'wild', 'holy', 'lost',
  'wolf', 'bear', 'eagle', 'crow', 'stag', 'heron', 'salmon', 'otter', 'horse', 'bull', 'hare', 'owl',
  'ash', 'oak', 'pine', 'birch', 'willow', 'reed', 'thorn', 'heather', 'apple', 'barley',
  'salt', 'iron', 'amber', 'wind', 'snow', 'sun', 'moon', 'star', 'rain', 'mist', 'fire', 'thunder',
  'king', 'queen', 'mother', 'father', 'smith', 'elder', 'herder', 'people', 'land', 'world', 'child', 'hand', 'song', 'joy', 'luck',
  'serpent', 'boar', 'spider', 'ghost', 'dragon', 'troll', 'goat', 'lion', 'giant', 'bone', 'hollow', 'watch', 'grave', 'well',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Words that describe: what comes beside the head of a place name. */
export const QUALITIES: readonly Concept[] = [
  'new', 'old', 'great', 'little', 'high', 'low', 'far', 'white', 'black', 'red', 'green', 'grey', 'gold', 'silver', 'bright', 'dark', 'cold', 'still', 'deep', 'broad', 'holy',
];
export const CREATURES: readonly Concept[] = ['wolf', 'bear', 'eagle', 'crow', 'stag', 'heron', 'horse', 'bull', 'hare', 'owl'];
export const WATER_CREATURES: readonly Concept[] = ['heron', 'salmon', 'otter'];
export const PLANTS: readonly Concept[] = ['ash', 'oak', 'birch', 'willow', 'thorn', 'apple', 'barley'];
export const COLD_PLANTS: readonly Concept[] = ['pine', 'birch', 'heather', 'thorn'];
export const WATERY: readonly Concept[] = ['still', 'swift', 'deep', 'broad', 'bright', 'dark', 'cold', 'white', 'green', 'grey', 'silver', 'great', 'little'];
export const THINGS: readonly Concept[] = ['salt', 'iron', 'amber', 'wind', 'sun', 'moon', 'star', 'rain', 'mist', 'king', 'queen', 'mother', 'smith', 'elder', 'herder', 'stone'];
export const SKIES: readonly Concept[] = ['wind', 'snow', 'sun', 'moon', 'star', 'rain', 'mist', 'thunder', 'eagle', 'fire'];
export const FAMILY_WORDS: readonly Concept[] = [
  'river', 'hill', 'wood', 'field', 'stone', 'ford', 'bridge', 'farm', 'white', 'black', 'red', 'grey', 'gold', 'wolf', 'bear', 'crow', 'stag', 'otter', 'horse', 'hare', 'owl',
  'ash', 'oak', 'birch', 'reed', 'thorn', 'barley', 'salt', 'iron', 'amber', 'wind', 'snow', 'star', 'smith', 'herder', 'hand', 'song', 'joy', 'luck', 'marsh', 'spring', 'market', 'tower',
];

/** What a name must not contain, in lower case without accents: it would hurt someone or draw a laugh. */
export const DENIED_PARTS: readonly string[] = [
  'nigg', 'niger', 'fag', 'kike', 'spic', 'chink', 'gook', 'coon', 'wog', 'paki', 'tranny', 'dyke', 'gyp', 'kaffir', 'kafir', 'jap', 'nazi', 'hitler', 'rape', 'rapis', 'slut', 'whor', 'hoer', 'cunt', 'fuck', 'fuk', 'shit', 'schit', 'piss', 'pis', 'cock', 'dick', 'penis', 'pene', 'vagin', 'anus', 'anal', 'arse', 'tits', 'titt', 'boob', 'porn', 'sex', 'semen', 'sperm', 'turd', 'crap', 'poop', 'poo', 'bastard', 'bitch', 'wank', 'twat', 'cum', 'jizz', 'dildo', 'puta', 'puto', 'merd', 'kurwa', 'retard', 'idiot', 'moron', 'negr', 'abo', 'squaw', 'allah', 'jesus', 'isis', 'kkk', 'mong', 'lesb', 'homo', 'pedo', 'paed', 'nonce', 'fart', 'dung', 'fanny', 'knob', 'slag', 'hore', 'honk', 'pussy', 'tard', 'mufti', 'killer', 'murder', 'suicid', 'genocid', 'holoc',
];
/** What a name must not be: insults, and words that a reader would take for themselves. */
export const DENIED_NAMES: readonly string[] = ['ass', 'tit', 'cok', 'kok', 'dik', 'pis', 'pee', 'gay', 'jew', 'god', 'satan', 'hell', 'nig', 'die', 'dead', 'kill', 'hate', 'rot', 'sin', 'nude', 'bum', 'but', 'butt', 'hag', 'sod', 'sot', 'git', 'tart', 'tosser', 'prick', 'the', 'and', 'none', 'null',
  'has', 'had', 'have', 'was', 'were', 'are', 'will', 'would', 'can', 'her', 'hers', 'him', 'his', 'she', 'they', 'them', 'then', 'than', 'this', 'that', 'what', 'when', 'where', 'who', 'with', 'from', 'for', 'not', 'you', 'your', 'our', 'its', 'here', 'there', 'some', 'one', 'two', 'all', 'any', 'out', 'let', 'get', 'man', 'men', 'woman', 'son', 'sea', 'lake', 'river', 'hill',
];
