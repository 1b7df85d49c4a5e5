import type { Motivation } from '../world.ts';

/** What a place lives by: decides who works there. */
export type Livelihood = 'any' | 'farm' | 'water' | 'sea' | 'wood' | 'hill' | 'craft' | 'trade' | 'court' | 'faith' | 'mine' | 'dry' | 'cold';

/** What someone does for a living. Data only. */
export interface Occupation {
  /** As a noun that "a" or "an" goes before. */
  readonly name: string;
  readonly at: readonly Livelihood[];
  /** How common it is where it fits. */
  readonly weight: number;
  readonly motives: readonly Motivation[];
  readonly clothing: string;
  /** What they need and others bring them, plural or stuff: "they are short of …". */
  readonly needs: readonly string[];
  /** What they make or send. With its article. */
  readonly makes: readonly string[];
}

export const OCCUPATIONS: readonly Occupation[] = [
  { name: 'farmer', at: ['farm'], weight: 6, motives: ['comfort', 'protection'], clothing: 'a patched smock', needs: ['seed corn', 'a good ploughshare'], makes: ['a sack of barley', 'a string of onions'] },
  { name: 'herder', at: ['farm', 'hill', 'dry', 'cold'], weight: 4, motives: ['protection', 'serenity'], clothing: 'a sheepskin coat', needs: ['salt for the flock'], makes: ['a round of cheese', 'a bale of wool'] },
  { name: 'miller', at: ['farm', 'water'], weight: 2, motives: ['wealth', 'comfort'], clothing: 'a floury apron', needs: ['a new millstone'], makes: ['a sack of flour'] },
  { name: 'beekeeper', at: ['farm', 'wood'], weight: 1, motives: ['serenity', 'comfort'], clothing: 'a veiled hat', needs: ['straw for the hives'], makes: ['a crock of honey'] },
  { name: 'orchard keeper', at: ['farm'], weight: 1, motives: ['comfort', 'serenity'], clothing: 'a green jerkin', needs: ['grafting wax'], makes: ['a cask of cider'] },
  { name: 'fisher', at: ['water', 'sea'], weight: 5, motives: ['comfort', 'equipment'], clothing: 'an oiled cloak', needs: ['tarred twine'], makes: ['a barrel of salted fish'] },
  { name: 'ferryman', at: ['water'], weight: 2, motives: ['wealth', 'serenity'], clothing: 'a broad hat', needs: ['a stout rope'], makes: ['a coil of rope'] },
  { name: 'boatwright', at: ['water', 'sea'], weight: 2, motives: ['ability', 'equipment'], clothing: 'a pitch-stained apron', needs: ['copper nails'], makes: ['an ash oar'] },
  { name: 'sailor', at: ['sea'], weight: 3, motives: ['wealth', 'reputation'], clothing: 'a striped shirt', needs: ['a true compass'], makes: ['a carved whale tooth'] },
  { name: 'pilot', at: ['sea'], weight: 1, motives: ['knowledge', 'reputation'], clothing: 'a blue coat', needs: ['fresh soundings'], makes: ['a chart of the shoals'] },
  { name: 'salter', at: ['sea', 'dry'], weight: 1, motives: ['wealth', 'comfort'], clothing: 'a leather apron', needs: ['dry firewood'], makes: ['a block of salt'] },
  { name: 'woodcutter', at: ['wood', 'cold'], weight: 4, motives: ['equipment', 'protection'], clothing: 'a leather jerkin', needs: ['a keen axe head'], makes: ['a load of split oak'] },
  { name: 'charcoal burner', at: ['wood', 'mine'], weight: 2, motives: ['serenity', 'comfort'], clothing: 'a sooty hood', needs: ['a tight kiln door'], makes: ['a sack of charcoal'] },
  { name: 'hunter', at: ['wood', 'hill', 'cold'], weight: 3, motives: ['conquest', 'ability'], clothing: 'a deerskin tunic', needs: ['goose feathers for arrows'], makes: ['a cured hide'] },
  { name: 'trapper', at: ['wood', 'cold'], weight: 2, motives: ['wealth', 'conquest'], clothing: 'a fur cap', needs: ['iron snares'], makes: ['a bundle of pelts'] },
  { name: 'quarryman', at: ['hill', 'mine'], weight: 2, motives: ['equipment', 'wealth'], clothing: 'a dusty shirt', needs: ['tempered wedges'], makes: ['a dressed lintel'] },
  { name: 'miner', at: ['mine', 'hill'], weight: 4, motives: ['wealth', 'equipment'], clothing: 'a leather cap', needs: ['lamp oil'], makes: ['a basket of ore'] },
  { name: 'prospector', at: ['mine', 'hill', 'dry'], weight: 1, motives: ['wealth', 'knowledge'], clothing: 'a coat with many pockets', needs: ['a strong sieve'], makes: ['a pouch of bright sand'] },
  { name: 'well digger', at: ['dry', 'farm'], weight: 1, motives: ['protection', 'reputation'], clothing: 'a headcloth', needs: ['a long rope'], makes: ['a bucket of carved wood'] },
  { name: 'smith', at: ['craft', 'farm', 'mine'], weight: 3, motives: ['ability', 'equipment'], clothing: 'a scorched apron', needs: ['good iron'], makes: ['a set of hinges', 'a well-balanced sickle'] },
  { name: 'armourer', at: ['craft', 'court'], weight: 1, motives: ['equipment', 'conquest'], clothing: 'a scarred leather apron', needs: ['hard steel'], makes: ['a mail collar'] },
  { name: 'carpenter', at: ['craft', 'wood', 'farm'], weight: 2, motives: ['ability', 'comfort'], clothing: 'a sawdusty apron', needs: ['seasoned ash'], makes: ['a carved cradle'] },
  { name: 'potter', at: ['craft', 'farm'], weight: 2, motives: ['ability', 'serenity'], clothing: 'a clay-stained smock', needs: ['fine white clay'], makes: ['a glazed jar'] },
  { name: 'weaver', at: ['craft', 'farm'], weight: 3, motives: ['comfort', 'ability'], clothing: 'a bright shawl', needs: ['blue dye'], makes: ['a bolt of cloth'] },
  { name: 'dyer', at: ['craft', 'trade'], weight: 1, motives: ['knowledge', 'wealth'], clothing: 'a many-coloured apron', needs: ['lichen and alum'], makes: ['a hank of red yarn'] },
  { name: 'tanner', at: ['craft', 'farm'], weight: 2, motives: ['wealth', 'equipment'], clothing: 'a stiff leather apron', needs: ['oak bark'], makes: ['a pair of boots'] },
  { name: 'glassblower', at: ['craft', 'trade'], weight: 1, motives: ['ability', 'reputation'], clothing: 'a linen cap', needs: ['clean sand'], makes: ['a blue glass bowl'] },
  { name: 'goldsmith', at: ['trade', 'court'], weight: 1, motives: ['wealth', 'reputation'], clothing: 'a velvet cap', needs: ['river gold'], makes: ['a silver clasp'] },
  { name: 'baker', at: ['craft', 'trade'], weight: 3, motives: ['comfort', 'reputation'], clothing: 'a white apron', needs: ['good flour'], makes: ['a basket of seed bread'] },
  { name: 'brewer', at: ['craft', 'trade', 'faith'], weight: 2, motives: ['comfort', 'wealth'], clothing: 'a wide belt', needs: ['hops and barley'], makes: ['a keg of brown ale'] },
  { name: 'innkeeper', at: ['trade', 'craft', 'any'], weight: 3, motives: ['comfort', 'knowledge'], clothing: 'a clean apron', needs: ['candles and clean linen'], makes: ['a flask of plum spirit'] },
  { name: 'healer', at: ['any'], weight: 2, motives: ['protection', 'knowledge'], clothing: 'a grey mantle', needs: ['dried yarrow'], makes: ['a pot of salve'] },
  { name: 'midwife', at: ['any'], weight: 1, motives: ['protection', 'serenity'], clothing: 'a white kerchief', needs: ['clean linen'], makes: ['a bundle of herbs'] },
  { name: 'merchant', at: ['trade', 'sea'], weight: 3, motives: ['wealth', 'reputation'], clothing: 'a fur-trimmed coat', needs: ['honest scales'], makes: ['a box of pepper'] },
  { name: 'pedlar', at: ['any', 'trade'], weight: 1, motives: ['wealth', 'knowledge'], clothing: 'a coat hung with ribbons', needs: ['needles and thread'], makes: ['a packet of needles'] },
  { name: 'scribe', at: ['trade', 'court', 'faith'], weight: 2, motives: ['knowledge', 'ability'], clothing: 'a gown with inky cuffs', needs: ['oak-gall ink'], makes: ['a fair copy of an old song'] },
  { name: 'teacher', at: ['trade', 'craft'], weight: 1, motives: ['knowledge', 'reputation'], clothing: 'a dark gown', needs: ['chalk and slates'], makes: ['a primer bound in calf'] },
  { name: 'singer', at: ['trade', 'any'], weight: 1, motives: ['reputation', 'serenity'], clothing: 'a red doublet', needs: ['gut strings'], makes: ['a small harp'] },
  { name: 'guard', at: ['trade', 'court'], weight: 3, motives: ['protection', 'conquest'], clothing: 'a mail shirt', needs: ['a sound shield'], makes: ['a whetted dagger'] },
  { name: 'captain of the watch', at: ['court', 'trade'], weight: 1, motives: ['protection', 'conquest'], clothing: 'a polished breastplate', needs: ['new halberds'], makes: ['a sealed report'] },
  { name: 'steward', at: ['court'], weight: 2, motives: ['reputation', 'wealth'], clothing: 'a coat with silver buttons', needs: ['an honest tally'], makes: ['a letter with a seal'] },
  { name: 'falconer', at: ['court', 'hill'], weight: 1, motives: ['ability', 'conquest'], clothing: 'a heavy glove', needs: ['soft jesses'], makes: ['a hooded bell'] },
  { name: 'priest', at: ['faith', 'trade', 'any'], weight: 1, motives: ['serenity', 'knowledge'], clothing: 'a plain robe', needs: ['beeswax'], makes: ['a blessed candle'] },
  { name: 'shrine keeper', at: ['faith', 'farm', 'hill'], weight: 1, motives: ['serenity', 'protection'], clothing: 'a white robe', needs: ['lamp oil'], makes: ['a carved charm'] },
  { name: 'gardener', at: ['faith', 'court'], weight: 2, motives: ['serenity', 'comfort'], clothing: 'a straw hat', needs: ['bulbs from far away'], makes: ['a box of seedlings'] },
];
