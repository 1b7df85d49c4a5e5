import { isTrue } from '../../facts/base.ts';
import type { EventId, FactionId, Relation, WorldEvent } from '../../world.ts';
import { type Annals, heatOf, pairKey, power, say } from './annals.ts';

const MOST = 3;
const WARM: ReadonlySet<string> = new Set(['marriage', 'alliance', 'treaty', 'gift', 'order']);

/** How a power stands today to those it has had to do with, the strongest feelings first. */
export function relate(annals: Annals, id: FactionId, events: readonly WorldEvent[]): Relation[] {
  const { base, given } = annals;
  const out: Relation[] = [];
  for (const other of annals.powers) {
    if (other.id === id) continue;
    const between = [...new Set(annals.quarrels.get(pairKey(id, other.id)) ?? [])];
    if (between.length === 0) continue;
    const heat = heatOf(annals, id, other.id);
    const [me, them] = [power(id), power(other.id)];
    const kind = isTrue(base, 'atWar', me, them)
      ? 'war'
      : heat > 0.3
        ? 'rivalry'
        : isTrue(base, 'allied', me, them) && heat <= 0.3
          ? 'alliance'
          : heat > 0.05
            ? 'mistrust'
            : heat < -0.3
              ? 'friendship'
              : 'peace';
    const fits = between.filter((event) => WARM.has(events[event].kind) === heat <= 0.05);
    const because = (fits.length > 0 ? fits : between).slice(-MOST);
    const first = because[because.length - 1];
    if (kind === 'rivalry' && id < other.id) say(annals, 'rivalPower', me, them, first);
    out.push({
      to: other.id,
      kind,
      strength: kind === 'war' ? -1 : Math.round(-heat * 100) / 100,
      because,
      text: `${OPENING[kind].replace('{}', `the ${given.factions[other.id].name}`)} since ${told(events, because)}.`,
    });
  }
  return out.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.to - b.to);
}

const OPENING: Readonly<Record<string, string>> = {
  war: 'At war with {}',
  rivalry: 'A rival of {}',
  alliance: 'Allied with {}',
  mistrust: 'Wary of {}',
  friendship: 'A friend of {}',
  peace: 'At peace with {}',
};

function told(events: readonly WorldEvent[], because: readonly EventId[]): string {
  const names = because.map((event) => `${events[event].name.replace(/^The /, 'the ')} (${events[event].year})`);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
