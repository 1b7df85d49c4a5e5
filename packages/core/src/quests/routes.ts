import type { PlaceId, Road } from '../world.ts';

/** Ways on foot along roads and trails: how many cells are walked from one place to each other. */
export interface Routes {
  /** Cells walked from `place` to every other by the shortest way, Infinity where none leads or it is longer than the limit; by place id. */
  readonly from: (place: PlaceId) => Float64Array;
}

/** Each search is made once, when first asked for, and given up at `limit` cells. */
export function findRoutes(places: number, roads: readonly Road[], limit: number): Routes {
  const beyond: { to: number; cells: number }[][] = Array.from({ length: places }, () => []);
  for (const road of roads) {
    if (road.kind === 'sea') continue;
    const cells = road.cells.length - 1;
    beyond[road.from].push({ to: road.to, cells });
    beyond[road.to].push({ to: road.from, cells });
  }
  const known = new Map<PlaceId, Float64Array>();
  return {
    from: (place) => {
      const before = known.get(place);
      if (before) return before;
      const walked = new Float64Array(places).fill(Infinity);
      walked[place] = 0;
      const frontier: number[] = [place];
      while (frontier.length > 0) {
        let least = 0;
        for (let k = 1; k < frontier.length; k++) if (walked[frontier[k]] < walked[frontier[least]]) least = k;
        const here = frontier[least];
        frontier[least] = frontier[frontier.length - 1];
        frontier.pop();
        for (const { to, cells } of beyond[here]) {
          const through = walked[here] + cells;
          if (through > limit || through >= walked[to]) continue;
          if (walked[to] === Infinity) frontier.push(to);
          walked[to] = through;
        }
      }
      known.set(place, walked);
      return walked;
    },
  };
}
