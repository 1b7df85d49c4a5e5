/** What a kind of event leaves to be seen where it happened. */
export interface TraceKind {
  /** Years until nothing of it shows. */
  readonly lasts: number;
  /** Share of the houses that lie in ruins in the year itself, 0 to 1. */
  readonly houses: number;
  /** Ways that are broken into the walls in the year itself. */
  readonly breaches: number;
}

/** By the kind of event; what is not listed leaves no damage. */
export const TRACES: Readonly<Record<string, TraceKind>> = {
  sack: { lasts: 60, houses: 0.4, breaches: 3 },
  siege: { lasts: 30, houses: 0.12, breaches: 2 },
  raid: { lasts: 12, houses: 0.15, breaches: 0 },
  fire: { lasts: 16, houses: 0.3, breaches: 0 },
  flood: { lasts: 8, houses: 0.15, breaches: 0 },
  storm: { lasts: 4, houses: 0.08, breaches: 0 },
};

/** Years for which the pit of a plague is still known and kept. */
export const PLAGUE_LASTS = 90;
/** Years for which the camp of besiegers is still to be seen. */
export const CAMP_LASTS = 3;
/** What is remembered by a stone, and how it is put: the name of the event follows. */
export const REMEMBERED: Readonly<Record<string, string>> = {
  founding: 'Raised by those who came after, in memory of',
  miracle: 'Here it was, say those who saw it:',
  battle: 'To those who fell in',
  arrival: 'Here the first of us came ashore:',
};
