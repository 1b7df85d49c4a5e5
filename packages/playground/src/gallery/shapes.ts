import { PARAM_TABLES } from '@hinterland/core';

const param = PARAM_TABLES.terrain['archetype'];

/** The shapes that a land can have, as the parameter table names them. */
export const SHAPES: readonly string[] = param?.kind === 'choice' ? param.options.filter((option) => option !== 'auto') : [];

/** "ring-islands" as it is read: "Ring islands". */
export function shapeLabel(shape: string): string {
  const words = shape.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
