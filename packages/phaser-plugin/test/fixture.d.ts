/** A small world made by hand: an island with a range, woods, a desert, a river, two villages, a road and a quest. */
import { type World } from '@hinterland/core';
/** The fixture at a size of 64 cells or more. */
export declare function makeWorld(size?: number, seed?: string): World;
//# sourceMappingURL=fixture.d.ts.map