import '@fontsource-variable/fraunces';
import '@fontsource-variable/inter';
import '@fontsource/alegreya-sc/500.css';
import '@fontsource/alegreya/500-italic.css';
import '@fontsource/alegreya/500.css';
import '@fontsource/alegreya/700.css';
import './styles/base.css';
import './styles/gallery.css';
import './styles/world.css';
import './styles/level.css';
import './styles/panel.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

createRoot(document.getElementById('app')!).render(<App />);
