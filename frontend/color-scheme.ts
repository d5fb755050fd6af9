// Light, dark or as the system says. index.html applies the stored choice before the first paint.
export type ColorScheme = 'light' | 'dark' | 'system';

const STORED = 'kith.color-scheme';

function get(): ColorScheme {
  const stored = localStorage.getItem(STORED);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function set(scheme: ColorScheme) {
  if (scheme === 'system') localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, scheme);
  document.documentElement.style.colorScheme = scheme === 'system' ? '' : scheme;
}

const kith = { colorScheme: { get, set } };
declare global {
  interface Window {
    kith: typeof kith;
  }
}
window.kith = kith;
