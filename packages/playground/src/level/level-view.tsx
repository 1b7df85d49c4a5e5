import type { Cell, FloorSample, Level, World } from '@hinterland/core';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { fileName, takeFile } from '../download.ts';
import { useModal } from '../modal.ts';
import type { Spot } from '../spot.ts';
import { IconButton } from '../top-buttons.tsx';
import type { LevelDress, LevelPicture, MadeLevel } from '../worker/jobs.ts';
import type { Go } from '../world/panel-parts.tsx';
import { capital, plural } from '../world/terms.ts';
import { drawPlan, type Layers, type Plan, planOf } from './level-plan.ts';
import { useLevelCamera } from './level-camera.ts';
import { figure } from '../world/numbers.ts';
import { AS_BUILT } from './floor-edits.ts';
import { FloorSampler } from './floor-sampler.tsx';

interface Props {
  readonly world: World;
  readonly spot: Spot;
  /** Asks the workshop for the level and a first picture of it. */
  readonly enter: (spot: Spot) => Promise<MadeLevel>;
  /** Asks for a sharper one. */
  readonly sharpen: (spot: Spot, dress: LevelDress) => Promise<LevelPicture>;
  /** Makes a file of it. */
  readonly take: (spot: Spot, floor: FloorSample | null) => Promise<Blob>;
  readonly go: Go;
  readonly onClose: () => void;
}

/** A place, a farm or a camp from inside: its floors, what is in it, the way to what matters, and the order in which locks can be opened. */
export default function LevelView({ world, spot: entered, enter, sharpen, take, go, onClose }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [made, setMade] = useState<MadeLevel | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [floor, setFloor] = useState(0);
  const [layers, setLayers] = useState<Layers>({ way: true, locks: true, rooms: false, quests: true });
  const [roofs, setRoofs] = useState(false);
  const [floors, setFloors] = useState(AS_BUILT);
  const [spot, setSpot] = useState<Cell | null>(null);

  useEffect(() => {
    let wanted = true;
    setMade(null);
    setError(null);
    enter(entered).then(
      (answer) => {
        if (!wanted) return answer.picture.close();
        const { level } = answer;
        setFloor(Math.max(0, floorOf(level, level.entrance)));
        setMade(answer);
      },
      (reason: unknown) => wanted && setError(reason instanceof Error ? reason.message : String(reason)),
    );
    return () => {
      wanted = false;
    };
  }, [world, entered]);
  const drawn = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const level = made?.level;
    if (!level) return;
    let wanted = true;
    // One at a time: whoever draws a floor changes it faster than it can be laid, and only the last one matters.
    drawn.current = drawn.current.then(async () => {
      if (!wanted) return;
      try {
        const sharp = await sharpen(entered, { roofs, floor: floors.sample });
        if (wanted) setMade({ level, ...sharp });
        else sharp.picture.close();
      } catch {
        // The picture that is there will do.
      }
    });
    return () => {
      wanted = false;
    };
  }, [made?.level, entered, roofs, floors.sample]);
  useEffect(() => () => made?.picture.close(), [made]);

  const plan = useMemo((): Plan | null => (made ? planOf(made.level, world) : null), [made?.level, world]);
  const rect = made?.level.floors[floor]?.rect ?? null;
  const camera = useLevelCamera(canvas, rect);
  useEffect(() => {
    if (made && plan && rect && camera.view)
      drawPlan(canvas.current!, made, plan, rect, camera.view, { ...layers, spot, style: getComputedStyle(canvas.current!) });
  }, [made, plan, rect, camera.view, layers, spot]);

  const turn = useRef((_by: number) => {});
  turn.current = (by) => setFloor((at) => Math.max(0, Math.min((made?.level.floors.length ?? 1) - 1, at + by)));
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') latest.current();
      else if (event.key === '+' || event.key === '=') camera.zoomBy(1.3);
      else if (event.key === '-') camera.zoomBy(1 / 1.3);
      else if (event.key === '0') camera.showAll();
      else if (event.key === 'PageUp' || event.key === 'PageDown') turn.current(event.key === 'PageUp' ? -1 : 1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [camera]);
  const box = useRef<HTMLElement>(null);
  useModal(box);

  const show = (cell: Cell): void => {
    if (!made) return;
    setFloor(Math.max(0, floorOf(made.level, cell)));
    setSpot(cell);
  };
  /** Something that is told elsewhere on the page. */
  const leaveFor = (there: () => void): void => {
    onClose();
    there();
  };
  const level = made?.level;
  const name = level?.name ?? (typeof entered === 'number' ? world.places[entered].name : 'the country');
  return (
    <section
      ref={box}
      className="level"
      role="dialog"
      aria-modal="true"
      aria-label={`Inside ${name}`}
      data-state={error ? 'error' : made ? 'ready' : 'busy'}
    >
      <div className="level-bar">
        <IconButton icon="back" label="Back to the map" keys="Esc" onClick={onClose} />
        <h2>{capital(name)}</h2>
        {level && level.floors.length > 1 ? (
          <div className="level-floors" role="group" aria-label="Floors">
            {level.floors.map((one, k) => (
              <button key={k} type="button" aria-pressed={k === floor} onClick={() => setFloor(k)}>
                {capital(one.name)}
              </button>
            ))}
          </div>
        ) : null}
        <span className="level-tools">
          {plan ? (
            <fieldset className="level-layers">
              <legend className="sr-only">Show on the plan</legend>
              {LAYERS.filter(({ has }) => has(plan)).map(({ name, label }) => (
                <label key={name} className="auto">
                  <input
                    type="checkbox"
                    checked={layers[name]}
                    onChange={(event) => setLayers({ ...layers, [name]: event.target.checked })}
                  />{' '}
                  {label}
                </label>
              ))}
              {made && made.level.roofs.length > 0 ? (
                <label className="auto">
                  <input type="checkbox" checked={roofs} onChange={(event) => setRoofs(event.target.checked)} /> Roofs
                </label>
              ) : null}
            </fieldset>
          ) : null}
          {level ? (
            <IconButton
              icon="save"
              label="Save the level as JSON"
              onClick={() => void takeFile(() => take(entered, floors.sample), `${fileName(name)}.json`)}
            />
          ) : null}
        </span>
      </div>
      <div className="level-stage">
        <canvas
          ref={canvas}
          aria-label={
            level
              ? `Plan of ${level.name}, ${level.floors[floor].name}. Arrow keys move it, plus and minus zoom, Page Up and Page Down change the floor.`
              : 'Plan'
          }
          role="application"
          tabIndex={0}
        />
        <div className="zoom-buttons">
          <IconButton icon="plus" label="Nearer" keys="+" onClick={() => camera.zoomBy(1.3)} />
          <IconButton icon="minus" label="Farther" keys="−" onClick={() => camera.zoomBy(1 / 1.3)} />
          <IconButton icon="whole" label="The whole floor" keys="0" onClick={() => camera.showAll()} />
        </div>
        <p className="sr-only" role="status">
          {level && level.floors.length > 1 ? level.floors[floor].name : ''}
        </p>
        {error ? (
          <p className="play-note" role="alert">
            {error}
          </p>
        ) : null}
        {!made && !error ? (
          <p className="play-note" role="status">
            Opening the door…
          </p>
        ) : null}
      </div>
      {level && plan ? (
        <aside className="level-side" aria-label="What is inside">
          <dl className="facts">
            <div>
              <dt>Kind</dt>
              <dd>{capital(level.kind)}</dd>
            </div>
            <div>
              <dt>Rooms</dt>
              <dd>
                {figure(level.rooms.length)} on {level.floors.length === 1 ? 'one floor' : `${level.floors.length} floors`}
              </dd>
            </div>
            {level.proof.path.length > 0 ? (
              <div>
                <dt>To the goal</dt>
                <dd>
                  {plural(level.proof.path.length - 1, 'step')}
                  {plan.through.length > 1 ? `, by way of ${roomsInWords(plan.through)}` : ''}
                </dd>
              </div>
            ) : null}
            <div>
              <dt>Proven</dt>
              <dd>
                {level.proof.states === 1
                  ? 'Nothing bars the way: everything can be had, and the way out is open'
                  : `${figure(level.proof.states)} states of play searched; from each of them everything can still be had, and the way out is open`}
              </dd>
            </div>
          </dl>
          {plan.errands.length > 0 ? (
            <>
              <h3>What quests want here</h3>
              <ul className="level-errands">
                {plan.errands.map((errand, k) => (
                  <li key={k}>
                    <button type="button" className="name-link" onClick={() => show(errand.cell)}>
                      {errand.text}
                    </button>{' '}
                    <span className="quiet">
                      {plural(errand.steps, 'step')} in, for{' '}
                      <button type="button" className="name-link" onClick={() => leaveFor(() => go.quest(errand.quest))}>
                        {errand.name}
                      </button>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {level.proof.order.length > 0 ? (
            <>
              <h3>What opens what</h3>
              <ol className="level-order">
                {plan.keys.map((key, k) => (
                  <li key={k}>
                    <button type="button" className="name-link" onClick={() => show(key.cell)}>
                      {capital(key.name)}
                    </button>{' '}
                    <span className="quiet">
                      opens {key.lock}, {key.steps} steps on
                    </span>
                  </li>
                ))}
              </ol>
            </>
          ) : null}
          {level.why.length > 0 ? (
            <>
              <h3>Why it is so</h3>
              <ul className="level-why">
                {level.why.map(({ what, because, text, cells }, k) => (
                  <li key={k}>
                    {cells.length > 0 ? (
                      <button type="button" className="name-link" onClick={() => show(cells[0])}>
                        {capital(what)}
                      </button>
                    ) : (
                      <strong>{capital(what)}</strong>
                    )}{' '}
                    {text}
                    {because.startsWith('event:') ? (
                      <>
                        {' '}
                        <button type="button" className="name-link" onClick={() => leaveFor(() => go.event(Number(because.slice(6))))}>
                          In the chronicle
                        </button>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <FloorSampler draft={floors} onChange={setFloors} />
          <Things title="What there is" things={plan.things} onShow={show} />
          <Things title="Who is here" things={plan.people} onShow={show} />
        </aside>
      ) : null}
    </section>
  );
}

const LAYERS: readonly { readonly name: keyof Layers; readonly label: string; readonly has: (plan: Plan) => boolean }[] = [
  { name: 'way', label: 'Way to the goal', has: ({ ways }) => ways.length > 0 },
  { name: 'locks', label: 'Keys and locks', has: ({ keys }) => keys.length > 0 },
  { name: 'quests', label: 'Quests', has: ({ errands }) => errands.length > 0 },
  { name: 'rooms', label: 'Rooms', has: ({ rooms }) => rooms.length > 0 },
];

/** Rooms on the way, by name; of a long way, how it begins and where it ends. */
function roomsInWords(rooms: readonly string[]): string {
  const names = rooms.map((name) => name.replace(/^The /, 'the '));
  if (names.length <= MOST_ROOMS) return names.join(', ');
  const told = names.slice(0, MOST_ROOMS - 2);
  return `${told.join(', ')}, ${names.length - told.length - 1} more and at last ${names.at(-1)}`;
}

/** As many as one would read. */
const MOST_ROOMS = 7;

/** Names to press, so that what bears them is shown on the plan. */
function Things(props: {
  readonly title: string;
  readonly things: Plan['things'];
  readonly onShow: (cell: Cell) => void;
}): JSX.Element | null {
  if (props.things.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul className="level-things">
        {props.things.map((thing) => (
          <li key={`${thing.name} ${thing.cell}`}>
            <button type="button" className="name-link" onClick={() => props.onShow(thing.cell)}>
              {capital(thing.name)}
            </button>
            {thing.count > 1 ? <span className="quiet"> × {thing.count}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The floor that a cell lies on. */
function floorOf(level: Level, cell: Cell): number {
  const x = (cell % level.rect.width) + level.rect.x;
  const y = Math.floor(cell / level.rect.width) + level.rect.y;
  return level.floors.findIndex(({ rect }) => x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height);
}
