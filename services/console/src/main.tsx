import './no-eval.js';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { applyTheme, rememberedTheme } from './frame/theme.js';

applyTheme(rememberedTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');

// The neutral page must neither load nor ask anything of the console: it answers people who are not signed in.
const { start } =
  window.location.pathname === '/a' ? await import('./acknowledge-by-link/start.js') : await import('./start.js');
start(createRoot(root));
