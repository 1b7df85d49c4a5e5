import { type JSX, lazy, Suspense, useState } from 'react';
import { DropFile } from './drop-file.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { HelpDialog } from './keys/help-dialog.tsx';
import { useKeys } from './keys/keys.ts';
import { useRoute } from './route.ts';
import { useTheme } from './theme.ts';
import { Toast } from './toast.tsx';
import { WorldRoute } from './world/world-route.tsx';

const GrammarPage = lazy(async () => ({ default: (await import('./grammar/grammar-page.tsx')).GrammarPage }));

/** The pages, and what both share: theme, help and messages. */
export function App(): JSX.Element {
  const route = useRoute();
  const { next } = useTheme();
  const [help, setHelp] = useState(false);
  useKeys((key) => {
    if (key === '?') setHelp(true);
    else if (key === 't') next();
    else return false;
    return true;
  });
  const onHelp = (): void => setHelp(true);
  return (
    <>
      {route.page === 'gallery' ? (
        <Gallery from={route.from} shape={route.shape} onHelp={onHelp} />
      ) : route.page === 'grammar' ? (
        <Suspense>
          <GrammarPage onHelp={onHelp} />
        </Suspense>
      ) : (
        <WorldRoute route={route} onHelp={onHelp} />
      )}
      <HelpDialog open={help} onClose={() => setHelp(false)} />
      <DropFile />
      <Toast />
    </>
  );
}
