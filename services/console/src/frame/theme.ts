export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'lapwing.theme';

/** The theme chosen on this device; `auto` follows the device. */
export function rememberedTheme(): Theme {
  const stored = window.localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === stored) ?? 'auto';
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  window.localStorage.setItem(KEY, theme);
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
