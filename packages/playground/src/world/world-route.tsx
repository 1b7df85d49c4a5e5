import type { Recipe } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import { decodeRecipe } from '../recipe/link.ts';
import { seedAt } from '../recipe/word-seeds.ts';
import { type Route, worldHash } from '../route.ts';
import { WorldPage } from './world-page.tsx';

/** Opens the world of a link, or says what is wrong with the link. */
export function WorldRoute({ route, onHelp }: { readonly route: Route & { page: 'world' }; readonly onHelp: () => void }): JSX.Element {
  const opened = useMemo((): Recipe | Error => {
    try {
      return decodeRecipe(route.link);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [route.link]);
  if (opened instanceof Error) return <BadLink error={opened} link={route.link} />;
  return <WorldPage recipe={opened} route={route} onHelp={onHelp} />;
}

function BadLink({ error, link }: { readonly error: Error; readonly link: string }): JSX.Element {
  return (
    <main className="card-page">
      <section className="card" role="alert">
        <h1>This link opens no world</h1>
        <p>{error.message.replace(/^link: /, '').replace(/^./, (first) => first.toUpperCase())}.</p>
        <p className="quiet link-text">#/{link.length > 120 ? `${link.slice(0, 120)}…` : link}</p>
        <p className="card-actions">
          <a className="text-button primary" href="#/">
            To the gallery
          </a>
          <a className="text-button" href={worldHash(`s/${seedAt(0)}`)}>
            Open {seedAt(0)}
          </a>
        </p>
      </section>
    </main>
  );
}
