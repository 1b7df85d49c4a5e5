import { type Derivation, type GrammarProblem, GRAMMARS } from '@hinterland/core';
import { type JSX, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../keys/keys.ts';
import { SEED_COUNT, seedAt } from '../recipe/word-seeds.ts';
import { IconButton, TopButtons } from '../top-buttons.tsx';
import { FIRST_GRAMMAR } from './first-grammar.ts';
import { locate, type Span, spanOf } from './locate.ts';
import { pretty } from './pretty.ts';
import { rulesAbove, wordsOf } from './words.ts';
import { runBench } from './workbench.ts';
import '../styles/grammar.css';

/** Where the draft is kept between visits. */
const DRAFT = 'hinterland.grammar';

/** The workbench: edit a grammar, see many texts at once, hover a word to see the rule it comes from. */
export function GrammarPage({ onHelp }: { readonly onHelp: () => void }): JSX.Element {
  const [source, setSource] = useState(() => localStorage.getItem(DRAFT) ?? FIRST_GRAMMAR);
  const [seed, setSeed] = useState('copper-otter');
  const [start, setStart] = useState('');
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const editor = useRef<HTMLTextAreaElement>(null);
  const settled = useDeferredValue(useSettled(source));
  const bench = useMemo(() => runBench(settled, seed, start), [settled, seed, start]);
  const spans = useMemo(() => locate(settled), [settled]);
  // While the grammar is broken the last texts stay, pale.
  const [texts, setTexts] = useState(bench.texts);
  if (bench.texts.length > 0 && bench.texts !== texts) setTexts(bench.texts);

  useEffect(() => {
    document.title = 'Grammars · Hinterland';
  }, []);
  useEffect(() => localStorage.setItem(DRAFT, settled), [settled]);
  const roll = (): void => setSeed(seedAt(Math.floor(Math.random() * SEED_COUNT)));
  useKeys((key) => {
    if (key !== 'r') return false;
    roll();
    return true;
  });

  const select = (span: Span | null): void => {
    const area = editor.current;
    if (!area || !span) return;
    area.focus();
    area.setSelectionRange(span.start, span.end);
    // A text area does not scroll to its selection by itself.
    const line = area.value.slice(0, span.start).split('\n').length - 1;
    area.scrollTop = Math.max(0, line * lineHeightOf(area) - area.clientHeight / 3);
  };
  const open = (name: string): void => {
    setSource(name === '' ? FIRST_GRAMMAR : pretty(GRAMMARS[name]));
    setStart('');
  };

  return (
    <>
      <header className="masthead">
        <a className="wordmark" href="#/">
          Hinterland
        </a>
        <label className="bench-choice">
          <span className="sr-only">Open a grammar</span>
          <select value="-" onChange={(event) => open(event.target.value)}>
            <option value="-" disabled>
              Open…
            </option>
            <option value="">A first story (Tracery)</option>
            {Object.keys(GRAMMARS).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {bench.starts.length > 1 && (
          <label className="bench-choice">
            <span className="sr-only">Start symbol</span>
            <select value={bench.starts.includes(start) ? start : bench.starts[0]} onChange={(event) => setStart(event.target.value)}>
              {bench.starts.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <p className="hint desk">{bench.summary}</p>
        <div className="masthead-end">
          <IconButton icon="dice" label={`New texts (now: ${seed})`} keys="R" onClick={roll} />
          <TopButtons onHelp={onHelp} />
        </div>
      </header>
      <main className="bench">
        <h1 className="sr-only">Grammar workbench</h1>
        <section className="bench-edit" aria-label="Grammar">
          <textarea
            ref={editor}
            value={source}
            onChange={(event) => setSource(event.target.value)}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            aria-label="The grammar as JSON"
            aria-describedby="bench-problems"
          />
          <Problems problems={bench.problems} onOpen={(problem) => select(spanIn(spans, problem))} />
        </section>
        <section className="bench-texts" aria-label="Texts" onMouseLeave={() => setPointed([])}>
          <ol data-testid="texts" data-stale={bench.texts.length === 0 ? '' : undefined}>
            {texts.map((text, i) => (
              <Text key={i} derivation={text} onPoint={setPointed} onOpen={(rule) => select(spanOf(spans, rule))} pointed={pointed[0]} />
            ))}
          </ol>
        </section>
        <RuleLine rules={pointed} source={settled} spans={spans} />
      </main>
    </>
  );
}

/** One text, its words ready to be pointed at. */
function Text(props: {
  readonly derivation: Derivation;
  readonly pointed: string | undefined;
  readonly onPoint: (rules: readonly string[]) => void;
  readonly onOpen: (rule: string) => void;
}): JSX.Element {
  const { derivation, pointed, onPoint, onOpen } = props;
  const words = useMemo(() => wordsOf(derivation).map((one) => ({ ...one, rules: rulesAbove(derivation, one.node) })), [derivation]);
  return (
    <li>
      {words.map(({ text, rules }, i) => (
        <span
          key={i}
          data-rule={rules[0]}
          data-lit={rules[0] === pointed ? '' : undefined}
          onMouseEnter={() => onPoint(rules)}
          onClick={() => {
            onPoint(rules);
            if (rules[0] !== undefined) onOpen(rules[0]);
          }}
        >
          {text}
        </span>
      ))}
    </li>
  );
}

function Problems({
  problems,
  onOpen,
}: {
  readonly problems: readonly GrammarProblem[];
  readonly onOpen: (problem: GrammarProblem) => void;
}): JSX.Element {
  return (
    <ul className="bench-problems" id="bench-problems" aria-live="polite">
      {problems.length === 0 && <li className="bench-fine">No findings</li>}
      {problems.slice(0, 100).map((problem, i) => (
        <li key={i} data-severity={problem.severity}>
          <button type="button" onClick={() => onOpen(problem)}>
            <b>{problem.path === '' ? 'grammar' : problem.path}</b>
            {problem.column === null ? '' : `:${problem.column}`} {problem.message}; <i>{problem.cure}</i>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The rule behind the word that is pointed at, and those above it. */
function RuleLine({
  rules,
  source,
  spans,
}: {
  readonly rules: readonly string[];
  readonly source: string;
  readonly spans: ReadonlyMap<string, Span>;
}): JSX.Element {
  const [rule] = rules;
  const span = rule === undefined ? null : spanOf(spans, rule);
  return (
    <p className="bench-rule" role="status">
      {rule === undefined ? (
        <span className="quiet">Point at a word to see its rule; press it to find the rule on the left.</span>
      ) : (
        <>
          <b>{rules.slice().reverse().join(' › ')}</b> <code>{span ? source.slice(span.start, span.end) : ''}</code>
        </>
      )}
    </p>
  );
}

/** The place that a problem means: the letter at its column where it has one. */
function spanIn(spans: ReadonlyMap<string, Span>, problem: GrammarProblem): Span | null {
  const span = spanOf(spans, problem.path);
  if (span === null || problem.column === null || !spans.has(problem.path)) return span;
  // The quote stands before the first letter.
  const at = Math.min(span.start + problem.column, span.end - 1);
  return { start: at, end: Math.min(at + 1, span.end) };
}

function lineHeightOf(area: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(area).lineHeight) || 20;
}

/** A value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 150);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
