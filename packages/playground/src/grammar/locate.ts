/** Where values stand in the text of a JSON file, by JSON pointer: so that a fault can be shown in the editor. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of every value of a JSON text that parses; a text that does not gives an empty map. */
export function locate(json: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  let at = 0;
  const blanks = (): void => {
    while (at < json.length && ' \t\r\n'.includes(json[at])) at++;
  };
  const string = (): string => {
    const start = at++;
    while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    at++;
    return JSON.parse(json.slice(start, at)) as string;
  };
  const value = (path: string, depth: number): void => {
    blanks();
    const start = at;
    const open = json[at];
    if (open === '{' || open === '[') {
      if (depth > 50) throw new Error('too deep');
      const close = open === '{' ? '}' : ']';
      at++;
      for (let index = 0; at < json.length; index++) {
        blanks();
        if (json[at] === ',') at++;
        blanks();
        if (json[at] === close) break;
        let key = String(index);
        if (open === '{') {
          key = string();
          blanks();
          at++;
        }
        value(`${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
        blanks();
      }
      at++;
    } else if (open === '"') string();
    else while (at < json.length && !',]} \t\r\n'.includes(json[at])) at++;
    spans.set(path, { start, end: at });
  };
  try {
    JSON.parse(json);
    value('', 0);
  } catch {
    return new Map();
  }
  return spans;
}

/** The span of a path, or of what it stands in; null where nothing is known. */
export function spanOf(spans: ReadonlyMap<string, Span>, path: string): Span | null {
  for (let open = path; ; open = open.slice(0, open.lastIndexOf('/'))) {
    const span = spans.get(open);
    if (span) return span;
    if (open === '') return null;
  }
}
