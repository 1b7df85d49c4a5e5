import type { FactBase } from '../../facts/base.ts';
import { indexOfTerm, kindOfTerm } from '../../facts/terms.ts';
import type { Rng } from '../../base/rng.ts';
import type { CharacterId, Faction, Item, Place, PlaceId, WorldEvent } from '../../world.ts';
import type { Figure } from './figure.ts';
import { bearHeirs } from './heirs.ts';
import { liveThrough } from './history.ts';
import { relate } from './relations.ts';
import { holderOf } from './holding.ts';
import { spread } from './spread.ts';
import type { Given } from './setting.ts';
import { tellAll } from './tell.ts';

export interface History {
  readonly events: readonly WorldEvent[];
  readonly figures: readonly Figure[];
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly factions: readonly Faction[];
}

/**
 * The remembered past of a world: what happened, who they were that it happened to, and what is left of it. All that it
 * makes true is stated in `base`.
 */
export function makeHistory(given: Given, base: FactBase, rng: Rng): History {
  const annals = liveThrough(given, base, rng);
  bearHeirs(annals, rng.fork('heirs'));
  spread(annals);
  const events = tellAll(annals, rng.fork('telling'));
  const items = annals.relics.map((relic): Item => {
    const holder = holderOf(relic);
    const isPerson = kindOfTerm(holder) === 'character';
    return {
      id: relic.id,
      name: relic.name.replace(/^the /, ''),
      kind: relic.kind,
      holder: isPerson ? (indexOfTerm(holder) as CharacterId) : null,
      place: isPerson ? null : (indexOfTerm(holder) as PlaceId),
      made: relic.made,
      text: `${relic.looks.charAt(0).toUpperCase()}${relic.looks.slice(1)}. ${relic.lore}.`,
    };
  });
  const figures = annals.lives.map((life): Figure => ({
    id: life.id,
    name: life.name,
    given: life.given,
    family: life.family,
    pronouns: life.pronouns,
    culture: life.culture,
    faction: life.faction,
    born: life.born,
    died: life.dies <= given.year ? life.dies : null,
    birthplace: life.birthplace,
    home: life.home,
    parents: life.parents,
    spouse: life.spouse,
    title: life.title,
    epithet: life.epithet,
    occupation: life.occupation,
    deeds: life.deeds,
  }));
  const places = given.places.map((place) => ({
    ...place,
    founded: annals.founded[place.id] < Infinity ? annals.founded[place.id] : null,
  }));
  const factions = given.factions.map((faction): Faction => {
    const { founded, ruler } = annals.powers[faction.id];
    return { ...faction, founded: founded < Infinity ? founded : null, ruler, relations: relate(annals, faction.id, events) };
  });
  return { events, figures, items, places, factions };
}
