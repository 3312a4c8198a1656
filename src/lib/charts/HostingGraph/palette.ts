import { GENERATIONS, type Generation } from '#lib/model/domain.ts';

/** The colours of the page, as the canvas needs them. */
export interface Palette {
  generation: Record<Generation, string>;
  paper: string;
  ink: string;
  quiet: string;
  servers: string;
  accent: string;
}

/** Reads the CSS variables where the element stands. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim() || 'GrayText';
  const generation = Object.fromEntries(GENERATIONS.map((each) => [each, read(`--gen-${each}`)]));
  return {
    generation: generation as Record<Generation, string>,
    paper: read('--paper'),
    ink: read('--ink'),
    quiet: read('--ink-3'),
    servers: read('--servers'),
    accent: read('--accent')
  };
}

/** Calls back when the theme of the page or of the system changes; returns the clean-up. */
export function onTheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}
