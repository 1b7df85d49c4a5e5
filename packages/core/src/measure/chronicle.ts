import type { EventId, World, WorldEvent } from '../world.ts';

/** One sentence or two of a chronicle, and the event that they tell of. */
export interface ChronicleLine {
  readonly event: EventId;
  readonly text: string;
}

/** An age of a world: some generations, told paragraph by paragraph. */
export interface Chapter {
  readonly title: string;
  readonly from: number;
  readonly until: number;
  readonly paragraphs: readonly (readonly ChronicleLine[])[];
}

/** Events of a chapter and of a paragraph, about. */
const CHAPTER = 60;
const PARAGRAPH = 6;
/** Kinds that name an age, the weightiest first. */
const WEIGHTY = ['war', 'usurpation', 'plague', 'eruption', 'schism', 'sack', 'realm', 'famine', 'beast', 'arrival'];

/** The history of a world as prose, to be read aloud: chapters of some generations, each sentence with the event it tells of. */
export function chronicle(world: Pick<World, 'events'>): Chapter[] {
  const { events } = world;
  if (events.length === 0) return [];
  const first = events[0].year;
  const last = events[events.length - 1].year;
  const count = Math.max(1, Math.round(events.length / CHAPTER));
  const span = Math.max(1, Math.ceil((last - first + 1) / count));
  const titles = new Set<string>();
  const chapters: Chapter[] = [];
  for (let from = first; from <= last; from += span) {
    const own = events.filter(({ year }) => year >= from && year < from + span);
    if (own.length === 0) continue;
    const paragraphs: ChronicleLine[][] = [];
    let before: number | null = null;
    own.forEach((event, k) => {
      const starts = k % PARAGRAPH === 0;
      if (starts) paragraphs.push([]);
      paragraphs[paragraphs.length - 1].push({ event: event.id, text: opened(event, starts ? null : before, k) });
      before = event.year;
    });
    chapters.push({ title: titleOf(own, titles), from, until: Math.min(last, from + span - 1), paragraphs });
  }
  return chapters;
}

function titleOf(events: readonly WorldEvent[], titles: Set<string>): string {
  for (const kind of WEIGHTY)
    for (const { kind: other, name } of events)
      if (other === kind && !titles.has(name)) {
        titles.add(name);
        return name;
      }
  return `The Years from ${events[0].year}`;
}

const LATER = ['', '', 'A year later', 'The year after', 'The next year'];
const WITHIN = ['That same year', 'In the same year', 'Within months'];

/** The text with the time before it, where it is another than that of the line before. */
function opened({ year, text }: WorldEvent, before: number | null, turn: number): string {
  if (before === null) return `In ${year} ${inside(text)}`;
  const years = year - before;
  if (years === 0) return turn % 2 === 0 ? text : `${WITHIN[turn % WITHIN.length]} ${inside(text)}`;
  if (years === 1) return `${LATER[2 + (turn % 3)]} ${inside(text)}`;
  if (years < 10 && turn % 2 === 0) return `${NUMBERS[years]} years later ${inside(text)}`;
  return `In ${year} ${inside(text)}`;
}

const NUMBERS = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** Words that have a capital only because a sentence begins with them. */
const SMALL =
  /^(?:The|A|An|At|After|In|To|By|Out|No|New|So|It|They|Nobody|Somebody|Something|Three|Nine|People|Pilgrims|Farmers|Fishers of|Charcoal|Families|Riders|Raiders|Men|Neither|Both|Envoys|Letters|Beans|Water|Snow|Ash|Fire|Peace|War|Plague|Bread|Stalls|Weavers|Herders|Nets|Boundary|Shepherds|There|When|With|One|Those|Hunters|Pressed|Grass|Builders|High|Carts|Goats|Land|Ladders|Rain|Glass|Paved|Around|Nothing|Seven|Eight|Six|Five|Four|Two|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Beds|Lightning|Sparks|Salt|Clay|Coal|Copper|Gold|Iron|Marble|Silver|Stone|Tin|Amber|Gems|Lead) ?\b/;

function inside(text: string): string {
  return SMALL.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
