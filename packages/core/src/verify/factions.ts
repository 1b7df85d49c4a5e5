import type { Faction, Heraldry, World } from '../world.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Factions that hold no land of their own. */
const LANDLESS: readonly Faction['kind'][] = ['order', 'guild'];
const METALS: readonly string[] = ['or', 'argent'];

/** Realms hold the settlements on their land and orders have houses where people live; arms keep the rule of tincture and differ. */
export function checkFactions(world: World, report: Report): void {
  const held = new Map<number, number[]>();
  for (const place of world.places)
    if (settled(place) && place.faction !== null) held.set(place.faction, [...(held.get(place.faction) ?? []), place.id]);
  const bearers = new Map<string, string>();
  for (const faction of world.factions) {
    const where = `factions[${faction.id}]`;
    const landless = LANDLESS.includes(faction.kind);
    if (!landless && world.places[faction.capital].faction !== faction.id)
      report.broken(
        'capitals are held by their faction',
        where,
        `its capital ${faction.capital} is held by ${world.places[faction.capital].faction}`,
      );
    checkMembers(world, faction, landless, held.get(faction.id) ?? [], report);
    checkArms(faction, where, report);
    const arms = JSON.stringify([
      faction.heraldry.division,
      faction.heraldry.tinctures,
      faction.heraldry.ordinary,
      faction.heraldry.charges,
    ]);
    const other = bearers.get(arms);
    if (other !== undefined) report.broken('arms differ', `${where}.heraldry`, `${faction.name} bears the arms of ${other}`);
    bearers.set(arms, faction.name);
    for (const relation of faction.relations)
      if (relation.to === faction.id) report.broken('factions stand to others', `${where}.relations`, 'it stands to itself');
  }
}

function checkMembers(world: World, faction: Faction, landless: boolean, held: readonly number[], report: Report): void {
  const where = `factions[${faction.id}].members`;
  const members = new Set<number>(faction.members);
  if (members.size !== faction.members.length) report.broken('factions know their members', where, 'one is named twice');
  if (faction.members[0] !== faction.capital) report.broken('factions know their members', where, 'the capital does not come first');
  for (const member of faction.members)
    if (!settled(world.places[member])) report.broken('factions know their members', where, `nobody lives at ${world.places[member].name}`);
  if (landless) {
    if (held.length > 0 || world.layers.territory.includes(faction.id))
      report.broken('orders and guilds hold no land', where, `${faction.name} holds some`);
  } else if (held.length !== members.size || held.some((place) => !members.has(place)))
    report.broken('factions know their members', where, `it names ${members.size} settlements; ${held.length} are held by it`);
}

/** Metal lies on colour and colour on metal; what lies on a parted field may do either, or change with it. */
function checkArms(faction: Faction, where: string, report: Report): void {
  const { division, tinctures, ordinary, charges, blazon }: Heraldry = faction.heraldry;
  const wrong = (found: string): void => {
    report.broken('arms keep the rule of tincture', `${where}.heraldry`, `${found}: ${blazon}`);
  };
  const clash = (a: string, b: string): boolean => METALS.includes(a) === METALS.includes(b);
  const plain = division === 'plain';
  if (tinctures.length !== (plain ? 1 : 2)) wrong(`the field is ${division} of ${tinctures.length} tinctures`);
  else if (!plain && clash(tinctures[0], tinctures[1])) wrong('both parts of the field are metal, or both colour');
  if (plain && ordinary !== null && clash(ordinary.tincture, tinctures[0])) wrong('the ordinary lies on its like');
  for (const charge of charges) {
    const under = charge.on === 'ordinary' ? ordinary?.tincture : plain ? tinctures[0] : undefined;
    if (charge.on === 'ordinary' && ordinary === null) wrong('a charge lies on an ordinary that is not there');
    if (charge.tincture === 'counterchanged') {
      if (plain || charge.on === 'ordinary') wrong('a charge is counterchanged where nothing changes');
    } else if (under !== undefined && clash(charge.tincture, under)) wrong('a charge lies on its like');
  }
  if (charges.length === 0 && plain && ordinary === null) wrong('the shield is empty');
}
