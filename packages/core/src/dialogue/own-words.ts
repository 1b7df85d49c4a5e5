/** Openings that are no names, and so are small within a sentence. */
const SMALL_OPENING = /^(?:They|Both|One|Each|An?|What|Their|The|There|It|Neither)\b/;
/** Where a name stands as the subject of a verb: at the beginning, or after these words. */
const SUBJECT_AFTER = /(?:^|\b(?:that|something|and|when|what) )$/;
const FIRST_PERSON: Readonly<Record<string, string>> = { has: 'have', is: 'am', says: 'say', works: 'work', was: 'was' };

/**
 * Why two people are tied, as one of the two would say it within a sentence: "Ada lent Bo silver" becomes "Ada lent me
 * silver" with Bo, "they were married" becomes "we were married". Null where both go by one name.
 *
 * @param because the cause as the tie has it, of the two by their given names
 */
export function inOwnWords(because: string, me: string, other: string): string | null {
  if (me === other) return null;
  const text = SMALL_OPENING.test(because) ? because.charAt(0).toLowerCase() + because.slice(1) : because;
  const parts = text.split(new RegExp(`(?<!\\p{L})${literal(me)}(?!\\p{L})`, 'u'));
  let said = parts[0];
  let speaking = false;
  for (const part of parts.slice(1)) {
    if (part.startsWith('’s ')) said += `my${part.slice(2)}`;
    else if (SUBJECT_AFTER.test(said)) {
      speaking = true;
      said += `I${part.replace(/^ (\p{L}+)/u, (whole, verb: string) => (Object.hasOwn(FIRST_PERSON, verb) ? ` ${FIRST_PERSON[verb]}` : whole))}`;
    } else said += `me${part}`;
  }
  if (speaking) said = said.replace(', and says so', ', and say so');
  return said
    .replace(/^(both|each|one|neither)\b/, (word) => (word === 'both' ? 'we both' : `${word} of us`))
    .replace(/^what one\b/, 'what one of us')
    .replace(/^the two families\b/, 'our two families')
    .replace(/^a parent of the one and a parent of the other\b/, 'a parent of mine and one of theirs')
    .replace(/\bneither will\b/, 'neither of us will')
    .replace(/\bof both$/, 'of us both')
    .replace(/\bmade them\b/, 'made us')
    .replace(/\bthey\b/g, 'we')
    .replace(/\btheir\b/g, 'our');
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
