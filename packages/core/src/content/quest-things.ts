/** Things, and creatures that quests are made with. Things stand with their article. Data only. */

/** Small creatures that plague people; "of" and the place's name follow. */
export const PESTS: readonly string[] = [
  'the granary rats',
  'the mad geese',
  'the hornets',
  'the wild dogs',
  'the crop beetles',
  'the barn owls',
  'the cellar toads',
  'the thieving crows',
  'the marsh flies',
  'the stray goats',
];
export const HEIRLOOMS: readonly string[] = [
  'a silver ring',
  'a walnut fiddle',
  'a brass spyglass',
  'a book of hours',
  'an amber comb',
  'a horn cup',
  'a bridal crown',
  'a carved chess queen',
  'an iron-bound casket',
  'a sword without a scabbard',
  'a family bell',
  'a lacquered flute',
  'an ivory needle case',
  'a blue glass bowl',
  'a painted shield',
  'a map on calfskin',
  'a locket with a child’s hair',
  'a wedding blanket',
];
/** What the curious would look at closely. */
export const CURIOS: readonly string[] = [
  'a stone with letters on it',
  'a bone flute',
  'a green glass eye',
  'a sealed clay jar',
  'a bronze wheel with forty teeth',
  'a knotted cord',
  'a tablet of black slate',
  'an egg of stone',
  'a mask of beaten tin',
  'a lump of star iron',
  'a mirror of polished stone',
  'a shell with a map scratched inside',
];
/** What few have and many would like to show. */
export const RARITIES: readonly string[] = [
  'a white wolf’s pelt',
  'a cup of old gold',
  'a king’s hunting horn',
  'a sceptre of yew',
  'a tapestry of the first settlers',
  'a blade that never rusts',
  'a banner from the old war',
  'a crown of river pearls',
  'a giant’s finger ring',
  'a clear crystal as long as a hand',
];
export const LUXURIES: readonly string[] = [
  'a keg of plum brandy',
  'a feather quilt',
  'a box of candied ginger',
  'a cask of dark honey',
  'a bolt of soft wool',
  'a jar of rose oil',
  'a wheel of blue cheese',
  'a string of glass beads',
  'a pot of saffron',
  'a pair of fur slippers',
];
export const REMEDIES: readonly string[] = [
  'a flask of fever bark',
  'a pot of marigold salve',
  'a bundle of willow bark',
  'a vial of poppy syrup',
  'a jar of garlic honey',
  'a bottle of elder cordial',
];
export const INSTRUMENTS: readonly string[] = [
  'a brass star ring',
  'a sounding line',
  'a rain jar',
  'a surveyor’s chain',
  'a compass of the old make',
  'a lens on a stand',
];
export const WEAPONS: readonly string[] = [
  'a boar spear',
  'a steel crossbow',
  'a barbed harpoon',
  'a long axe',
  'a net of wire',
  'a silvered blade',
  'a pair of fire pots',
];
export const TRAPS: readonly string[] = ['a bear trap', 'a snare of twisted wire', 'a weighted net', 'a coil of tripwire'];
export const BAITS: readonly string[] = ['a side of mutton', 'a basket of herring', 'a live hen', 'a tub of rancid fat', 'a honeyed ham'];
export const BINDINGS: readonly string[] = ['a coil of good rope', 'a pair of iron cuffs', 'a length of chain'];
export const DRAUGHTS: readonly string[] = ['a jug of drugged wine', 'a pot of sleep smoke', 'a flask of poppy beer'];
export const DECOYS: readonly string[] = ['a keg of black powder', 'a war horn', 'a bundle of pitch torches', 'a crate of fireworks'];
export const TORCHES: readonly string[] = ['a beacon torch', 'a crock of lamp oil', 'a bundle of resin wood'];
/** Broken things at somebody's home. */
export const BROKEN: readonly string[] = [
  'the mill wheel',
  'the village bell',
  'the well winch',
  'the weir gate',
  'the bread oven',
  'the market scales',
  'the harbour lantern',
  'the barn door',
];
export const DEFENCES: readonly string[] = ['the palisade', 'the watchtower', 'the north gate', 'the old wall', 'the ditch bridge'];
export const PARTS: readonly string[] = [
  'an iron axle',
  'a set of oak pegs',
  'a bronze bearing',
  'a new rope',
  'a keg of nails',
  'a cast hinge',
];
export const TIMBER: readonly string[] = ['a load of oak beams', 'a stack of planks', 'a coil of bridge rope', 'a cart of dressed stone'];
export const TOOLS: readonly string[] = [
  'a carving knife',
  'a set of chisels',
  'a hand loom',
  'a pair of tongs',
  'a grafting saw',
  'a tuning fork',
];
export const BOOKS: readonly string[] = [
  'a treatise on herbs',
  'a book of knots',
  'a manual of arms',
  'a smith’s notebook',
  'a book of tides',
  'a primer of old letters',
];
export const LETTERS: readonly string[] = ['a long letter', 'a letter of three pages', 'a short letter', 'a letter sealed with green wax'];
export const TOKENS: readonly string[] = ['a lock of hair', 'a pressed flower', 'a child’s drawing', 'a plain wooden ring', 'a ribbon'];
export const OFFERINGS: readonly string[] = [
  'a beeswax candle as long as an arm',
  'a wreath of barley',
  'a small silver bell',
  'a white cloth with a red hem',
  'a bowl of salt',
  'a lamb of carved ash',
];
export const PURSES: readonly string[] = ['a purse of silver', 'a bag of thirty crowns', 'a sealed purse', 'a pouch of old coins'];
export const FEES: readonly string[] = ['a bag of toll pennies', 'a cask of ale', 'a side of bacon', 'a roll of good leather'];
export const KEYS: readonly string[] = [
  'an iron key',
  'a bronze key',
  'a key with three teeth',
  'a key on a red cord',
  'a key as long as a hand',
];
export const DIGGING: readonly string[] = ['a pickaxe', 'a long crowbar', 'a block and tackle'];
export const LOOT: readonly string[] = [
  'a chest of stolen plate',
  'a roll of stolen silk',
  'a bag of clipped coins',
  'a crate of stolen spices',
  'a bundle of furs',
];
export const STORES: readonly string[] = [
  'a crate of crossbow bolts',
  'a crate of spear heads',
  'a barrel of salted pork',
  'a bale of canvas',
];
export const MASTERWORKS: readonly string[] = [
  'an inlaid lute',
  'a gilded saddle',
  'a glass lamp',
  'a chased silver dish',
  'a clock of brass wheels',
  'a carved reading desk',
];
export const GEAR: readonly string[] = [
  'a coat of plates',
  'a seaworthy skiff',
  'a hunting sledge',
  'a travelling forge',
  'a siege ladder',
];
/** What can be gathered, by kind of place. */
export const MATERIALS: Readonly<Record<string, readonly string[]>> = {
  cave: ['a basket of blue clay', 'a sack of saltpetre', 'a lump of clear crystal', 'a bag of red ochre', 'a jar of cave moss'],
  ruin: ['a bundle of wild hops', 'a sack of old lead', 'a basket of rose hips', 'a bag of marble dust'],
  shrine: ['a jar of spring water', 'a bunch of white heather', 'a handful of holy moss', 'a sheaf of vervain'],
  tower: ['a bag of grey lichen', 'a basket of gulls’ eggs', 'a bundle of wall rue'],
  lair: ['a pouch of owl feathers', 'a basket of black mushrooms', 'a bundle of thornwood'],
  temple: ['a bag of incense resin', 'a bundle of sacred reeds'],
  dungeon: ['a jar of grave salt', 'a bundle of ghost cap mushrooms'],
};
/** What a captive is bought free with. */
export const RANSOMS: readonly string[] = [
  'a purse of thirty marks',
  'a bridal chain of silver',
  'a bag of coins from every house',
  'a casket of heirlooms',
  'a bolt of dyed silk',
];
export const CRAFTS: readonly string[] = [
  'the old way of tempering',
  'the low guard',
  'the twelve knots',
  'the art of grafting',
  'the reading of tracks',
  'the blue glaze',
  'the song of the long bow',
  'the use of the sling',
];
/** What is learned with which thing. */
export const CRAFTS_WITH: Readonly<Record<string, readonly string[]>> = {
  'a carving knife': ['the undercut', 'the carving of faces', 'the whittling of pegs'],
  'a set of chisels': ['the hidden dovetail', 'the cutting of letters', 'the old scarf joint'],
  'a hand loom': ['the double weave', 'the weaving of borders', 'the herringbone'],
  'a pair of tongs': ['the old way of tempering', 'the fire weld', 'the drawing of wire'],
  'a grafting saw': ['the art of grafting', 'the winter cut', 'the saving of old trees'],
  'a tuning fork': ['the tuning of bells', 'the singing of thirds', 'the voicing of pipes'],
  'a treatise on herbs': ['the drying of herbs', 'the brewing of fever tea', 'the telling of hemlock from parsley'],
  'a book of knots': ['the twelve knots', 'the long splice', 'the mending of nets'],
  'a manual of arms': ['the low guard', 'the use of the sling', 'the parry with the left hand'],
  'a smith’s notebook': ['the old way of tempering', 'the blue of good springs', 'the laying of an edge'],
  'a book of tides': ['the reckoning of tides', 'the reading of clouds', 'the finding of shoals'],
  'a primer of old letters': ['the reading of old letters', 'the short hand of the scribes', 'the mending of old pages'],
  'a basket of blue clay': ['the blue glaze', 'the thin wall', 'the coiling of great jars'],
  'a sack of saltpetre': ['the curing of hams', 'the making of slow match', 'the keeping of meat'],
  'a lump of clear crystal': ['the grinding of lenses', 'the cutting of stones', 'the polishing of stones'],
  'a bag of red ochre': ['the red of the old walls', 'the painting of signs', 'the marking of sheep'],
  'a jar of cave moss': ['the dressing of wounds', 'the moss dye', 'the keeping of lamps without smoke'],
  'a bundle of wild hops': ['the brewing of small ale', 'the drying of hops', 'the making of yeast'],
  'a sack of old lead': ['the casting of weights', 'the leading of windows', 'the casting of seals'],
  'a basket of rose hips': ['the cooking of syrups', 'the making of winter cordial', 'the sorting of seed'],
  'a bag of marble dust': ['the smoothing of plaster', 'the mixing of mortar', 'the painting on wet walls'],
  'a jar of spring water': ['the whitening of linen', 'the mixing of inks', 'the hardening of steel'],
  'a bunch of white heather': ['the binding of brooms', 'the pale yellow dye', 'the thatching of hives'],
  'a handful of holy moss': ['the dressing of wounds', 'the packing of glass', 'the calming of burns'],
  'a sheaf of vervain': ['the brewing of fever tea', 'the drying of herbs', 'the mixing of salves'],
  'a bag of grey lichen': ['the purple dye', 'the testing of water', 'the steeping of wool'],
  'a basket of gulls’ eggs': ['the mixing of tempera', 'the fining of wine', 'the gilding of pages'],
  'a bundle of wall rue': ['the mixing of salves', 'the pressing of ferns', 'the laying of green roofs'],
  'a pouch of owl feathers': ['the fletching of arrows', 'the cutting of pens', 'the tying of flies'],
  'a basket of black mushrooms': ['the drying of mushrooms', 'the black ink', 'the telling of good mushrooms from bad'],
  'a bundle of thornwood': ['the laying of hedges', 'the turning of pegs', 'the making of rakes'],
  'a bag of incense resin': ['the blending of incense', 'the caulking of small boats', 'the varnish of the old fiddles'],
  'a bundle of sacred reeds': ['the plaiting of mats', 'the cutting of flutes', 'the cutting of pens'],
  'a jar of grave salt': ['the salting of hides', 'the making of hard soap', 'the glaze of salt'],
  'a bundle of ghost cap mushrooms': ['the drying of mushrooms', 'the pale ink', 'the brewing of sleeping draughts'],
};
export const CRIMES: readonly string[] = [
  'who fired the hay barn',
  'who moved the boundary stones',
  'who poisoned the well',
  'who cut the mooring ropes',
  'who robbed the poor box',
  'who let the cattle out',
];
/** What a witness may have seen; each points at somebody without a name. */
export const CLUES: readonly string[] = [
  'a torn glove',
  'a limping footprint',
  'a voice in the dark',
  'a lamp carried by night',
  'a dropped button',
  'a lame horse',
  'a smell of tar',
  'a whistle of three notes',
];

/** Occupations by what they are good for in a quest. */
export const MENDERS: readonly string[] = [
  'smith',
  'carpenter',
  'cooper',
  'wheelwright',
  'mason',
  'joiner',
  'tinker',
  'boatwright',
  'miller',
];
export const ARMERS: readonly string[] = ['smith', 'armourer', 'hunter', 'trapper', 'boatwright', 'soldier', 'guard', 'bowyer', 'fletcher'];
export const FIGHTERS: readonly string[] = ['hunter', 'trapper', 'soldier', 'guard', 'captain', 'knight', 'herder', 'shepherd'];
export const DIGGERS: readonly string[] = ['miner', 'mason', 'quarrier', 'farmer', 'smith', 'carter', 'potter'];
export const BUILDERS: readonly string[] = ['carpenter', 'woodcutter', 'mason', 'boatwright', 'cooper', 'sawyer', 'farmer', 'carter'];
export const OFFICIALS: readonly string[] = [
  'steward',
  'scribe',
  'reeve',
  'clerk',
  'magistrate',
  'guard',
  'priest',
  'merchant',
  'innkeeper',
];
export const SCHOLARS: readonly string[] = ['scribe', 'teacher', 'priest', 'shrine keeper', 'steward', 'singer', 'monk', 'abbot', 'healer'];
export const HEALERS: readonly string[] = [
  'healer',
  'herbalist',
  'midwife',
  'apothecary',
  'beekeeper',
  'monk',
  'priest',
  'brewer',
  'gardener',
];
export const TRADERS: readonly string[] = ['merchant', 'pedlar', 'innkeeper', 'trader', 'moneylender', 'carter', 'goldsmith', 'weaver'];

/** The lists by name, as the table of strategies names them. */
export const QUEST_LISTS: Readonly<Record<string, readonly string[]>> = {
  PESTS,
  HEIRLOOMS,
  CURIOS,
  RARITIES,
  LUXURIES,
  REMEDIES,
  INSTRUMENTS,
  WEAPONS,
  TRAPS,
  BAITS,
  BINDINGS,
  DRAUGHTS,
  DECOYS,
  TORCHES,
  BROKEN,
  DEFENCES,
  PARTS,
  TIMBER,
  TOOLS,
  BOOKS,
  LETTERS,
  TOKENS,
  OFFERINGS,
  PURSES,
  FEES,
  KEYS,
  DIGGING,
  LOOT,
  STORES,
  MASTERWORKS,
  GEAR,
  RANSOMS,
  CRAFTS,
  CRIMES,
  CLUES,
  MENDERS,
  ARMERS,
  FIGHTERS,
  DIGGERS,
  BUILDERS,
  OFFICIALS,
  SCHOLARS,
  HEALERS,
  TRADERS,
};
