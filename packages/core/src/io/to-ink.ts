import type { Conversation } from '../dialogue/conversation.ts';

/** What may stand in ink as it is; the rest has a meaning there and goes behind a backslash. */
const SPECIAL = /[\\{}|~<>#[\]*+=/-]/g;

/**
 * A conversation as a script of ink (Inkle, "Writing with ink"): a knot for each node, its line with the name of the speaker
 * as a tag, sticky choices that divert, an end. Compiles as it is, alone or included in a larger script.
 *
 * @param prefix begins the name of every knot, so that several talks fit into one script: letters, digits and "_"
 * @throws RangeError where `prefix` is no name
 */
export function toInk(
  conversation: Conversation,
  nameOf: (speaker: number) => string = (id) => `character ${id}`,
  prefix?: string,
): string {
  const before = prefix ?? `talk_${conversation.character}`;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(before)) throw new RangeError(`prefix: expected letters, digits and "_", got "${before}"`);
  const knot = (id: string): string => `${before}_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;
  const out = [`-> ${knot(conversation.start)}`, ''];
  for (const { id, speaker, text, truth, choices } of conversation.nodes) {
    out.push(`=== ${knot(id)} ===`);
    out.push(`${escaped(text)} # speaker: ${tag(nameOf(speaker))}${truth === 'true' ? '' : ` # ${truth}`}`);
    for (const choice of choices) out.push(`+ [${escaped(choice.text)}] -> ${knot(choice.to)}`);
    if (choices.length === 0) out.push('-> END');
    out.push('');
  }
  return out.join('\n');
}

/** Text on one line in which nothing is an instruction. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');
}

/** A tag ends at the next one, or with the line. */
function tag(text: string): string {
  return text
    .replace(/[#\n\r[\]{}|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
