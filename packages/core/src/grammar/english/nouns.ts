/** Plurals: the author's form, then irregular words, then compounds by their head, then the rules of spelling. */
import { entryOf, type Lexicon, lexiconForm } from '../language.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'man men,woman women,child children,foot feet,tooth teeth,goose geese,mouse mice,louse lice,ox oxen,die dice,penny pence,person people,' +
    'wolf wolves,calf calves,elf elves,half halves,hoof hooves,knife knives,leaf leaves,life lives,loaf loaves,scarf scarves,self selves,' +
    'sheaf sheaves,shelf shelves,thief thieves,wife wives,wharf wharves,dwarf dwarves,staff staves,midwife midwives,werewolf werewolves,' +
    'cactus cacti,fungus fungi,nucleus nuclei,radius radii,stimulus stimuli,alumnus alumni,magus magi,incubus incubi,succubus succubi,colossus colossi,' +
    'crisis crises,oasis oases,axis axes,thesis theses,basis bases,analysis analyses,hypothesis hypotheses,synopsis synopses,nemesis nemeses,' +
    'criterion criteria,phenomenon phenomena,automaton automata,stratum strata,bacterium bacteria,' +
    'index indices,matrix matrices,vertex vertices,appendix appendices,quiz quizzes,' +
    'brother-in-law brothers-in-law,sister-in-law sisters-in-law,passer-by passers-by,' +
    'sheep sheep,deer deer,fish fish,moose moose,swine swine,bison bison,salmon salmon,trout trout,aircraft aircraft,spacecraft spacecraft,series series,' +
    'species species,offspring offspring,gallows gallows,means means,headquarters headquarters,crossroads crossroads,barracks barracks,' +
    'water water,gold gold,silver silver,armour armour,armor armor,bread bread,iron iron,rain rain,grain grain,news news,folk folk,cattle cattle'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words in -o that take -es. */
const OES: ReadonlySet<string> = new Set(
  'hero,potato,tomato,echo,torpedo,veto,mosquito,volcano,tornado,buffalo,domino,mango,cargo,embargo,motto,halo,grotto,desperado'.split(','),
);
/** Words in -ch that sound like k. */
const HARD_CH: ReadonlySet<string> = new Set('monarch,patriarch,matriarch,oligarch,hierarch,stomach,epoch,eunuch,loch,tech'.split(','));
/** Words in -man that are no compounds of man. */
const NOT_MEN: ReadonlySet<string> = new Set('human,shaman,talisman,ottoman,roman,german,norman,caiman,cayman,brahman'.split(','));
/** Words in -us, -is, -f, -x and -o that follow the plain rule. */
const PLAIN: ReadonlySet<string> = new Set(
  'chorus,circus,virus,bonus,census,walrus,octopus,campus,genius,iris,trellis,roof,chief,cliff,belief,reef,proof,brief,chef,gulf,grief,sheriff,tariff,plaintiff,bluff,cuff,muff,puff,cafe,giraffe,safe,box,fox,axe,ax,tax,hoax,phoenix,sphinx,crucifix,reflex,annex,complex,lynx,ox,piano,photo,halo,banjo,studio,radio,casino,dojo,zoo,tattoo,igloo,bamboo,gecko,dodo,solo,duo,trio,bus,gas,lens,glass,cross,boss,pass,dress,fortress,princess,duchess,goddess,priestess,witness,abbess,governess,sorceress,enchantress,huntress,actress,mistress,mattress,compass,class,mass,kiss,loss,moss,press,process,success,address,business,wilderness,darkness,illness,kindness,weakness'.split(
    ',',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'to', 'with', 'from', 'on', 'by', 'under', 'without']);

export function plural(text: string, lexicon: Lexicon): string {
  const own = lexiconForm(lexicon, text, 'plural', 'last');
  if (own !== undefined) return own;
  const whole = IRREGULAR.get(text.toLowerCase());
  if (whole !== undefined) return likeCase(text, whole);
  const head = headOf(text);
  if (head < text.length) return plural(text.slice(0, head), lexicon) + text.slice(head);
  const cut = lastBreak(text);
  return cut < 0 ? regular(text) : text.slice(0, cut + 1) + plural(text.slice(cut + 1), lexicon);
}

/** True where no table knows the word and its ending does not settle it. */
export function pluralIsGuess(text: string, lexicon: Lexicon): boolean {
  if (lexiconForm(lexicon, text, 'plural', 'last') !== undefined) return false;
  const word = text.slice(0, headOf(text));
  const last = word.slice(lastBreak(word) + 1).toLowerCase();
  if (
    entryOf(lexicon, last)?.has('plural') ||
    IRREGULAR.has(last) ||
    OES.has(last) ||
    HARD_CH.has(last) ||
    NOT_MEN.has(last) ||
    PLAIN.has(last)
  )
    return false;
  return /(f|fe|us|is|ex|ix|o|eau|[^s]s|ss|man|[^a-z'’])$/.test(last) && !/(sman|rman|dman|hman|kman|tman|eman|woman)$/.test(last);
}

function regular(word: string): string {
  const small = word.toLowerCase();
  const irregular = IRREGULAR.get(small);
  if (irregular !== undefined) return likeCase(word, irregular);
  if (small.endsWith('man') && small.length > 4 && !NOT_MEN.has(small)) return `${word.slice(0, -2)}en`;
  if (small.endsWith('wolf') || small.endsWith('elf') || small.endsWith('leaf') || small.endsWith('thief') || small.endsWith('shelf'))
    return `${word.slice(0, -1)}ves`;
  if (small.endsWith('knife') || small.endsWith('wife')) return `${word.slice(0, -2)}ves`;
  if (OES.has(small)) return `${word}es`;
  if (small.endsWith('ch')) return HARD_CH.has(small) ? `${word}s` : `${word}es`;
  if (/(s|x|z|sh)$/.test(small)) return small.endsWith('z') && !small.endsWith('zz') && !small.endsWith('tz') ? `${word}zes` : `${word}es`;
  if (/[^aeiou]y$/.test(small) && word[0] === small[0]) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Where the head of "lord of the hills" or "man-at-arms" ends; the length where the last word is the head. */
function headOf(text: string): number {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (i < text.length && c !== ' ' && c !== '-') continue;
    if (start > 0 && i < text.length && PREPOSITIONS.has(text.slice(start, i).toLowerCase())) return start - 1;
    start = i + 1;
  }
  return text.length;
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
}

function likeCase(model: string, word: string): string {
  return model[0] !== model[0].toLowerCase() ? word[0].toUpperCase() + word.slice(1) : word;
}
