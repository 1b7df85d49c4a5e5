/** Something that can be entered: a place by its id, or what lies at a cell of the open country. */
export type Spot = number | `cell${number}`;

/** The cell of a spot in the open country; null for a place. */
export function cellOfSpot(spot: Spot): number | null {
  return typeof spot === 'number' ? null : Number(spot.slice(4));
}

/** A spot as an address writes it; null for anything else. */
export function parseSpot(text: string | null): Spot | null {
  const found = /^(cell)?(\d{1,8})$/.exec(text ?? '');
  if (!found) return null;
  return found[1] === undefined ? Number(found[2]) : `cell${Number(found[2])}`;
}
