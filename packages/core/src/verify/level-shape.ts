import type { Level } from '../world.ts';
import type { Report } from './report.ts';
import { colour, flag, type Look, list, number, optional, orNull, record, refTo, text, typedArray, whole } from './shape.ts';

const FAR = 1e9;
const MOST_CELLS = 1 << 24;

/** Field by field: types, lengths, ids and references of a level. */
export function checkLevelShape(level: unknown, report: Report): void {
  const say = (fault: ReturnType<Look>): boolean => {
    if (fault) report.broken(fault.promise, `level${fault.at}`, fault.found);
    return fault === undefined;
  };
  const size = { x: whole(-FAR, FAR), y: whole(-FAR, FAR), width: whole(1, MOST_CELLS), height: whole(1, MOST_CELLS) };
  if (!say(record({ rect: record(size), rooms: list(record({})), tiles: list(record({}), 1, 65_536) })(level))) return;
  const { rect, rooms } = level as Level;
  const cells = rect.width * rect.height;
  if (cells > MOST_CELLS) {
    report.broken('fields have their types', 'level.rect', `${cells} cells are more than a level may have`);
    return;
  }
  const cell = refTo('cell', cells);
  const id = whole(0, FAR);
  const sound = say(
    record({
      engine: text,
      recipe: record({ engine: text, seed: text }),
      place: id,
      kind: text,
      name: text,
      metresPerCell: number(Number.MIN_VALUE, FAR),
      layers: record({ tiles: typedArray('Uint16Array', cells), room: typedArray('Int16Array', cells) }),
      tiles: list(record({ name: text, solid: flag, colour })),
      rooms: list(record({ id, kind: text, name: text, cells: list(cell, 1) })),
      doors: list(record({ cell, lock: orNull(text) })),
      objects: list(
        record({
          kind: text,
          cell,
          name: optional(text),
          room: optional(refTo('room', rooms.length)),
          character: optional(id),
          item: optional(id),
        }),
      ),
      entrance: cell,
      exits: list(cell, 1),
      proof: record({ reachable: whole(0, FAR), depth: whole(0, FAR), objectSteps: list(whole(0, FAR)) }),
    })(level),
  );
  if (!sound) return;
  for (const [i, room] of rooms.entries())
    if (room.id !== i) report.broken('ids equal indexes', `level.rooms[${i}].id`, `its index is ${i}, its id ${room.id}`);
}
