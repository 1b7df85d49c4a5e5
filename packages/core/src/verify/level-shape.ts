import { DOOR_KINDS, type Level, LINK_KINDS, ROOF_SHAPES, TILE_FORMS } from '../world.ts';
import type { Report } from './report.ts';
import { colour, flag, type Look, list, number, oneOf, optional, orNull, record, refTo, text, typedArray, whole } from './shape.ts';

const FAR = 1e9;
const MOST_CELLS = 1 << 24;

/** Field by field: types, lengths, ids and references of a level. */
export function checkLevelShape(level: unknown, report: Report): void {
  const say = (fault: ReturnType<Look>): boolean => {
    if (fault) report.broken(fault.promise, `level${fault.at}`, fault.found);
    return fault === undefined;
  };
  const size = { x: whole(-FAR, FAR), y: whole(-FAR, FAR), width: whole(1, MOST_CELLS), height: whole(1, MOST_CELLS) };
  if (!say(record({ rect: record(size), rooms: list(record({})), objects: list(record({})), tiles: list(record({}), 1, 65_536) })(level)))
    return;
  const { rect, rooms, objects } = level as Level;
  const cells = rect.width * rect.height;
  if (cells > MOST_CELLS) {
    report.broken('fields have their types', 'level.rect', `${cells} cells are more than a level may have`);
    return;
  }
  const cell = refTo('cell', cells);
  const id = whole(0, FAR);
  const lock = orNull(text);
  const steps = whole(0, FAR);
  const object = refTo('object', objects.length);
  const sound = say(
    record({
      engine: text,
      recipe: record({ engine: text, seed: text }),
      place: orNull(id),
      kind: text,
      name: text,
      metresPerCell: number(Number.MIN_VALUE, FAR),
      daylight: number(0, 1),
      layers: record({ tiles: typedArray('Uint16Array', cells), room: typedArray('Int16Array', cells) }),
      floors: list(record({ name: text, rect: record(size), storey: whole(-99, 99) }), 1),
      tiles: list(record({ name: text, solid: flag, form: oneOf(TILE_FORMS), colour, paved: optional(flag) })),
      rooms: list(record({ id, kind: text, name: text, cells: list(cell, 1), role: optional(text), ward: optional(text) })),
      doors: list(record({ kind: oneOf(DOOR_KINDS), cell, lock })),
      links: list(record({ kind: oneOf(LINK_KINDS), from: cell, to: cell, oneWay: flag, lock })),
      locks: list(record({ id: text, name: text, needs: whole(1, 99) })),
      objects: list(
        record({
          kind: text,
          cell,
          solid: flag,
          name: optional(text),
          room: optional(refTo('room', rooms.length)),
          character: optional(id),
          item: optional(id),
          quest: optional(id),
          opens: optional(text),
          asks: optional(text),
          strength: optional(number(0, 1)),
          hidden: optional(flag),
          route: optional(list(refTo('room', rooms.length))),
          light: optional(number(0, 99)),
          text: optional(text),
          colour: optional(colour),
        }),
      ),
      roofs: list(record({ shape: oneOf(ROOF_SHAPES), rect: record(size), ridge: oneOf(['east-west', 'north-south']), colour })),
      why: list(record({ what: text, because: text, text, cells: list(cell) })),
      entrance: cell,
      exits: list(cell, 1),
      proof: record({
        reachable: steps,
        depth: steps,
        objectSteps: list(steps),
        goal: orNull(object),
        order: list(record({ object, opens: text, steps })),
        path: list(cell),
        states: steps,
        errands: list(record({ quest: id, step: id, branch: orNull(id), object, steps })),
      }),
    })(level),
  );
  if (!sound) return;
  for (const [i, room] of rooms.entries())
    if (room.id !== i) report.broken('ids equal indexes', `level.rooms[${i}].id`, `its index is ${i}, its id ${room.id}`);
}
