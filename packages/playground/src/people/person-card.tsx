import { type Character, EXPRESSION_NAMES, type ExpressionName, MOTIVATIONS, STATS, type World } from '@hinterland/core';
import { type JSX, type ReactNode, useState } from 'react';
import { Bar, Card, EventLink, type Go, PersonLink, PlaceLink } from '../world/panel-parts.tsx';
import { capital, factWords } from '../world/terms.ts';
import { FamilyTreeView } from './family-tree.tsx';
import { looksWords } from './looks-words.ts';
import { Portrait } from './portrait.tsx';
import { TalkBox } from './talk-box.tsx';
import { TieGraph } from './tie-graph.tsx';

const WORD: Readonly<Record<string, string>> = {
  witnessed: 'saw it',
  told: 'was told',
  read: 'read it',
  rumour: 'has heard',
  mistaken: 'is mistaken',
};

/** All there is to know of someone: who they are, why they are here, whom they know and how they spend the day. */
export function PersonCard({ world, person, go }: { readonly world: World; readonly person: Character; readonly go: Go }): JSX.Element {
  const [expression, setExpression] = useState<ExpressionName>('calm');
  const age = (person.died ?? world.year) - person.born;
  const wants = [...MOTIVATIONS].sort((a, b) => person.motivations[b] - person.motivations[a] || (a < b ? -1 : 1)).slice(0, 3);
  const quests = world.quests.filter((quest) => quest.giver === person.id);
  return (
    <Card of={`person ${person.id}`} go={go}>
      <header className="person-head">
        <Portrait world={world} person={person} expression={expression} size={128} />
        <div>
          <h3>{person.name}</h3>
          {person.title ? <p className="title">{capital(person.title)}</p> : null}
          <p className="quiet">
            {capital(person.occupation)}, {person.died === null ? `${age} years old` : `died at ${age}, in ${person.died}`}, of{' '}
            <PlaceLink world={world} place={person.home} go={go} />
          </p>
          <p className="quiet">{person.temper.join(', ')}</p>
          <select
            aria-label="Expression"
            value={expression}
            onChange={(event) => setExpression(event.target.value as ExpressionName)}
            className="expression"
          >
            {EXPRESSION_NAMES.map((name) => (
              <option key={name} value={name}>
                {capital(name)}
              </option>
            ))}
          </select>
        </div>
      </header>
      <p className="because">{person.because}</p>
      {person.event === null ? null : <EventLink world={world} event={person.event} go={go} />}
      {person.died === null ? (
        <>
          <h4>Talk</h4>
          <TalkBox key={person.id} world={world} person={person} />
        </>
      ) : null}
      {quests.length > 0 ? (
        <>
          <h4>Asks for help</h4>
          <ul className="ties">
            {quests.map((quest) => (
              <li key={quest.id}>
                <button type="button" className="name-link" onClick={() => go.quest(quest.id)}>
                  {quest.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <FamilyTreeView world={world} person={person} go={go} />
      {person.ties.length > 0 ? (
        <>
          <h4>Ties</h4>
          <TieGraph world={world} person={person} go={go} />
          <ul className="ties">
            {person.ties.map((tie, k) => (
              <li key={k} data-sign={tie.strength < 0 ? 'minus' : 'plus'}>
                <span>
                  {capital(tie.kind)}: <PersonLink world={world} person={tie.to} go={go} />
                </span>
                <span className="quiet">{tie.because}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {person.schedule.length > 0 ? (
        <Folded title="A common day">
          <ol className="day">
            {person.schedule.map((slot, k) => (
              <li key={k}>
                <span className="year">{hour(slot.from)}</span>
                <span>
                  {capital(slot.doing)}
                  {slot.place === person.home ? null : (
                    <span className="quiet">
                      {' '}
                      (<PlaceLink world={world} place={slot.place} go={go} />)
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Folded>
      ) : null}
      <Folded title="What they can do">
        <p>{person.affordances.map(capital).join(' · ')}</p>
        {person.skills.map((skill) => (
          <Bar key={skill.name} label={capital(skill.name)} value={skill.level} least={0} />
        ))}
        {STATS.map((stat) => (
          <Bar key={stat} label={capital(stat)} value={person.stats[stat] / 20} least={0} />
        ))}
        {person.goods.length > 0 ? (
          <p className="quiet">
            Has {person.goods.map(({ name, amount }) => (amount === 1 ? name : `${amount} × ${name}`)).join(', ')}, and {person.purse}{' '}
            silver marks.
          </p>
        ) : null}
      </Folded>
      <Folded title="Mind">
        {(Object.keys(person.traits) as (keyof Character['traits'])[]).map((trait) => (
          <Bar key={trait} label={capital(trait)} value={person.traits[trait]} least={-1} />
        ))}
        <h4>Moved most by</h4>
        {wants.map((want) => (
          <Bar key={want} label={capital(want)} value={person.motivations[want]} least={0} />
        ))}
        {person.fears.length > 0 ? (
          <p>
            <span className="quiet">Fears</span> {person.fears.join(', ')}
          </p>
        ) : null}
      </Folded>
      {person.beliefs.length > 0 || person.secrets.length > 0 ? (
        <Folded title="Believes and hides">
          <ul className="ties">
            {person.secrets.map((secret) => (
              <li key={secret.text} data-sign="minus">
                <span>Hides that {secret.text}</span>
              </li>
            ))}
            {person.beliefs.map((belief, k) => (
              <li key={k} data-sign={belief.right ? 'plus' : 'minus'}>
                <span>{capital(factWords(world, belief.fact))}</span>
                <span className="quiet">
                  {WORD[belief.evidence]}
                  {belief.source === null ? '' : ', from '}
                  {belief.source === null ? null : <PersonLink world={world} person={belief.source} go={go} />}
                  {belief.right ? '' : '; it is not so'}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      ) : null}
      <Folded title="Looks">
        <ul className="looks">
          {looksWords(world, person).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Folded>
    </Card>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  return (
    <details className="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function hour(from: number): string {
  return `${Math.floor(from)}:${String(Math.round((from % 1) * 60)).padStart(2, '0')}`;
}
