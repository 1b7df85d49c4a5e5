import { type Character, makeConversation, toInk, type World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { say } from '../toast.tsx';

/** A conversation to click through; what is a lie or a mistake is marked for whoever wants to know. */
export function TalkBox({ world, person }: { readonly world: World; readonly person: Character }): JSX.Element {
  const [turn, setTurn] = useState(0);
  const talk = useMemo(() => makeConversation(world, person.id, turn), [world, person, turn]);
  const [at, setAt] = useState(talk.start);
  const [honest, setHonest] = useState(false);
  const node = talk.nodes.find(({ id }) => id === at) ?? talk.nodes.find(({ id }) => id === talk.start);
  if (!node) return <p className="quiet">They say nothing.</p>;
  const restart = (): void => {
    setTurn(turn + 1);
    setAt(talk.start);
  };
  const copyInk = (): void => {
    const ink = toInk(talk);
    if (!navigator.clipboard) return say('Only secure pages may write to the clipboard');
    navigator.clipboard.writeText(ink).then(
      () => say('Copied as ink'),
      () => say('The clipboard would not take it'),
    );
  };
  return (
    <div className="talk-box">
      <blockquote role="status">{node.text}</blockquote>
      {honest && node.truth !== 'true' ? (
        <p className="talk-truth">{node.truth === 'lie' ? 'That is a lie.' : 'They are mistaken.'}</p>
      ) : null}
      <div className="talk-choices">
        {node.choices.map((choice) => (
          <button key={choice.to + choice.text} type="button" onClick={() => setAt(choice.to)}>
            {choice.text}
          </button>
        ))}
        {node.choices.length === 0 ? (
          <button type="button" onClick={restart}>
            Come back another day
          </button>
        ) : null}
      </div>
      <div className="solver-buttons">
        <label className="auto">
          <input type="checkbox" checked={honest} onChange={(event) => setHonest(event.target.checked)} /> Show lies and errors
        </label>
        <button type="button" className="text-button" onClick={copyInk}>
          Copy as ink
        </button>
      </div>
    </div>
  );
}
