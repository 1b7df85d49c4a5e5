/** Verb forms: the author's, then irregular ones, then the rules of spelling. Of a phrase the first word changes. */
import { type Lexicon, lexiconForm } from '../language.ts';

const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  (
    'be was,have had,do did,go went,say said,make made,take took,come came,see saw,know knew,get got,give gave,find found,think thought,tell told,' +
    'become became,leave left,feel felt,bring brought,begin began,keep kept,hold held,write wrote,stand stood,hear heard,let let,mean meant,set set,' +
    'meet met,run ran,pay paid,sit sat,speak spoke,lie lay,lead led,read read,grow grew,lose lost,fall fell,send sent,build built,understand understood,' +
    'draw drew,break broke,spend spent,cut cut,rise rose,drive drove,buy bought,wear wore,choose chose,seek sought,throw threw,catch caught,deal dealt,' +
    'win won,forget forgot,lay laid,fight fought,sell sold,teach taught,eat ate,sing sang,strike struck,hang hung,shake shook,ride rode,feed fed,' +
    'shoot shot,drink drank,hit hit,arise arose,fly flew,spread spread,sleep slept,cost cost,beat beat,light lit,bind bound,cling clung,tear tore,' +
    'swear swore,steal stole,swim swam,hide hid,shut shut,bear bore,freeze froze,sink sank,sweep swept,stick stuck,dig dug,bend bent,bite bit,blow blew,' +
    'breed bred,burst burst,cast cast,creep crept,dream dreamt,fling flung,flee fled,forbid forbade,forgive forgave,grind ground,hurt hurt,kneel knelt,' +
    'lend lent,mow mowed,overcome overcame,overthrow overthrew,put put,quit quit,rid rid,ring rang,saw sawed,sew sewed,shed shed,shine shone,shrink shrank,' +
    'slay slew,slide slid,sling slung,slit slit,sow sowed,spin spun,spit spat,split split,spring sprang,sting stung,stink stank,stride strode,string strung,' +
    'swell swelled,swing swung,tread trod,wake woke,awake awoke,weave wove,weep wept,wind wound,withdraw withdrew,withhold withheld,wring wrung,betray betrayed,' +
    'undo undid,redo redid,foresee foresaw,foretell foretold,mistake mistook,undertake undertook,upset upset,wed wed,bid bid,smite smote,cleave cleft,forsake forsook,' +
    'beset beset,bereave bereft,behold beheld,beget begot,abide abode,rend rent,shear sheared,speed sped,strive strove,thrust thrust,partake partook,outrun outran,' +
    'rebuild rebuilt,retell retold,rewrite rewrote,unwind unwound,uphold upheld,withstand withstood,leap leapt,learn learned,burn burned,spell spelled,spill spilled'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Verbs of several syllables that double their last letter, because it is stressed. */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit,commit,permit,submit,omit,regret,prefer,refer,defer,confer,infer,transfer,occur,recur,incur,compel,expel,repel,propel,rebel,control,patrol,equip,allot,abet,acquit,befit,deter,inter,abhor,annul,distil,instil,unwrap,entrap,beget,begin,forget,upset'.split(
    ',',
  ),
);
const SINGLE: ReadonlySet<string> = new Set(
  'open,offer,enter,gather,wander,whisper,murmur,answer,order,cover,discover,deliver,consider,remember,suffer,utter,visit,limit,wither,hammer,linger,plunder,render,shelter,shatter,shiver,slaughter,smother,surrender,threaten,thunder,tremble,weaken,water,worship,travel,harvest,listen,happen,fasten,frighten,hasten,strengthen,sharpen,poison,summon,reason,ransom,blossom,fathom,prophesy,conquer,barter,banter,favour,honour,labour,harbour,target,budget,blanket,riot,pilot,pivot,profit,edit,credit,exit,inherit,inhabit,exhibit,prohibit,solicit,merit,spirit,cherish,vanish'.split(
    ',',
  ),
);

export function past(text: string, lexicon: Lexicon): string {
  const own = lexiconForm(lexicon, text, 'past', 'first');
  if (own !== undefined) return own;
  return onFirst(text, (verb) => {
    const irregular = IRREGULAR_PAST.get(verb.toLowerCase());
    if (irregular !== undefined) return irregular;
    if (verb.endsWith('e')) return `${verb}d`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
    return `${stem(verb)}ed`;
  });
}

/** "going", "running", "lying". */
export function progressive(text: string, lexicon: Lexicon): string {
  const own = lexiconForm(lexicon, text, 'ing', 'first');
  if (own !== undefined) return own;
  return onFirst(text, (verb) => {
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
    if (verb.length > 2 && /[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
    return `${stem(verb)}ing`;
  });
}

/** The verb after "she": "goes", "is", "carries". */
export function third(text: string, lexicon: Lexicon): string {
  const own = lexiconForm(lexicon, text, 'third', 'first');
  if (own !== undefined) return own;
  return onFirst(text, (verb) => {
    if (verb === 'be' || verb === 'are') return 'is';
    if (verb === 'have') return 'has';
    if (MODAL.has(verb)) return verb;
    if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
    return `${verb}s`;
  });
}

/** The verb for one or for many: `be` gives "is" and "are", `was` gives "was" and "were". */
export function present(base: string, many: boolean, lexicon: Lexicon): string {
  if (base === 'was' || base === 'were') return many ? 'were' : 'was';
  if (!many) return third(base, lexicon);
  return onFirst(base, (verb) => (verb === 'be' ? 'are' : verb));
}

/** True where no table knows the verb and it could double its last letter or not. */
export function pastIsGuess(text: string, lexicon: Lexicon): boolean {
  if (lexiconForm(lexicon, text, 'past', 'first') !== undefined) return false;
  const verb = text.split(' ', 1)[0].toLowerCase();
  if (IRREGULAR_PAST.has(verb) || DOUBLING.has(verb) || SINGLE.has(verb)) return false;
  return endsLikeStop(verb) && syllables(verb) > 1;
}

const MODAL: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would']);

/** The verb as it stands before -ed and -ing. */
function stem(verb: string): string {
  const small = verb.toLowerCase();
  if (/[aeiou]c$/.test(small)) return `${verb}k`;
  const doubles = DOUBLING.has(small) || (!SINGLE.has(small) && endsLikeStop(small) && syllables(small) === 1);
  return doubles ? verb + verb[verb.length - 1] : verb;
}

/** Consonant, vowel, consonant that can be doubled. */
function endsLikeStop(verb: string): boolean {
  return /(^|[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/.test(verb);
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}

function onFirst(text: string, change: (verb: string) => string): string {
  const space = text.indexOf(' ');
  return space < 0 ? change(text) : change(text.slice(0, space)) + text.slice(space);
}
