import type { World } from '../world.ts';
import type { Report } from './report.ts';

/** Words that only a program leaves in a text. */
const LEFTOVERS = ['undefined', 'NaN', '[object', '{', '}'];
/** Words that may follow themselves in good English. */
const DOUBLED: ReadonlySet<string> = new Set(['had', 'that', 'very']);
/** Longest text that is looked at word by word; a longer one is a fault of its own. */
const LONGEST = 4000;
/** An id as facts write it, which readers should never meet. */
const RAW_ID = /\b(?:place|character|item|river|lake|region|culture|faction|event|road|quest|cell):\d/;

/** What is wrong with the words of a text, whatever it is for. */
export function wordFaults(text: string): string[] {
  if (text.length > LONGEST) return [`it is ${text.length} characters long`];
  const faults: string[] = [];
  const hash = text.indexOf('#');
  if (hash >= 0 && text.indexOf('#', hash + 1) >= 0) faults.push('a symbol was not expanded');
  for (const word of LEFTOVERS) if (text.includes(word)) faults.push(`it holds "${word}"`);
  if (/\bnull\b/.test(text)) faults.push('it holds "null"');
  if (RAW_ID.test(text)) faults.push('it holds a raw id');
  if (text !== text.trim() || text.includes('  ')) faults.push('it has a space too many');
  if (/\s[.,;:!?]/.test(text)) faults.push('a space stands before a mark');
  const words = text.split(' ');
  const small = text.toLowerCase().split(' ');
  for (let i = 1; i < words.length; i++) {
    const word = small[i - 1];
    if (!small[i].startsWith(word) || DOUBLED.has(word)) continue;
    if (/^\p{L}+$/u.test(word) && /^\p{L}+/u.exec(small[i])?.[0] === word) faults.push(`"${words[i]}" stands twice`);
  }
  return faults;
}

/** The same for a text of whole sentences. */
export function sentenceFaults(text: string): string[] {
  const faults = wordFaults(text);
  if (!/^["“‘'(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) faults.push('it does not begin with a capital');
  if (!/[.!?…]["”’')]*$/.test(text)) faults.push('it does not end with a mark');
  return faults;
}

/** English articles before a word in small letters that do not fit it, and two of them in a row. */
const WRONG_ARTICLE =
  /(?<![\p{L}’])(?:[Aa] (?!one\b|once\b|eu|ewe)[aeio]\p{Ll}|[Aa]n (?!hour|hono|hones|heir)[bcdfghjklmnpqrstvwxyz]\p{Ll}|(?:[Tt]he|[Aa]n?) (?:the|an?) (?=\p{Ll}))/u;

/** The same for something that an English speaker says. */
export function speechFaults(text: string): string[] {
  const faults = sentenceFaults(text);
  const article = WRONG_ARTICLE.exec(text);
  if (article) faults.push(`"${article[0]}"`);
  return faults;
}

/** The same for a name. */
export function nameFaults(name: string): string[] {
  if (name.length === 0) return ['it is empty'];
  return /^["“‘'(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name) ? wordFaults(name) : [...wordFaults(name), 'it does not begin with a capital'];
}

/** Every name is a name, and no two of a table are alike. */
export function checkNames(world: World, report: Report): void {
  const tables = ['places', 'rivers', 'lakes', 'regions', 'cultures', 'factions', 'characters', 'quests'] as const;
  for (const table of tables) {
    const bearer = new Map<string, number>();
    for (const { id, name } of world[table]) {
      for (const fault of nameFaults(name)) report.broken('names are names', `${table}[${id}].name`, `${JSON.stringify(name)}: ${fault}`);
      const other = bearer.get(name);
      if (other !== undefined)
        report.broken('names are unique', `${table}[${id}].name`, `${JSON.stringify(name)} is the name of ${other} too`);
      bearer.set(name, id);
    }
  }
  for (const fault of nameFaults(world.name)) report.broken('names are names', 'world.name', fault);
}

/** No text shows how it was made. */
export function checkTexts(world: World, report: Report): void {
  const look = (faults: string[], where: string): void => {
    for (const fault of faults) report.broken('texts are whole', where, fault);
  };
  for (const place of world.places) {
    look(wordFaults(place.meaning), `places[${place.id}].meaning`);
    if (place.water !== null) look(wordFaults(place.water), `places[${place.id}].water`);
  }
  for (const one of world.characters) {
    look(wordFaults(one.occupation), `characters[${one.id}].occupation`);
    for (const [i, tie] of one.ties.entries()) {
      look(wordFaults(tie.kind), `characters[${one.id}].ties[${i}].kind`);
      look(tie.because === '' ? ['it is empty'] : wordFaults(tie.because), `characters[${one.id}].ties[${i}].because`);
    }
  }
  for (const item of world.items) look(item.name === '' ? ['it is empty'] : wordFaults(item.name), `items[${item.id}].name`);
  for (const event of world.events) look(sentenceFaults(event.text), `events[${event.id}].text`);
}
