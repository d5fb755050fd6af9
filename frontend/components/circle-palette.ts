// The colours of the circles, read from the page's tokens at the time of drawing, as a canvas takes them.
import { css } from 'lit';

export type Palette = Readonly<Record<string, string>>;

const BANDS = ['bright', 'warm', 'mild', 'cool', 'quiet'];
const RINGS = [0, 1, 2, 3];
const TINTS = [0, 1, 2, 3, 4, 5];

/** What the picture wears beside the tokens that all pages know; on the element whose colours are read. */
export const paletteStyles = css`
  .probe {
    display: none; forced-color-adjust: none;
    --ring-0: light-dark(#fbeadb, #3a2b1f); --ring-1: light-dark(#e9efe6, #26302a);
    --ring-2: light-dark(#edf2ed, #1e2a25); --ring-3: light-dark(#f3f6f2, #19231f);
    --ring-line: light-dark(#d3ddd5, #31403a); --halo: light-dark(#f3f6f2, #1b2420);
    --glow: light-dark(rgb(233 120 50 / 0.26), rgb(255 138 87 / 0.34));
    --glow-mid: light-dark(rgb(233 120 50 / 0.09), rgb(255 138 87 / 0.1));
    --glow-end: light-dark(rgb(233 120 50 / 0), rgb(255 138 87 / 0));
    --track: light-dark(#17231f1a, #ffffff1c); --portrait: light-dark(#dde7e0, #b4c6bb);
    --on-accent: light-dark(#ffffff, #0c1f18);
    --tint0: light-dark(#dfe9e2, #26382f); --ink0: light-dark(#2d4a3d, #b8d6c6);
    --tint1: light-dark(#efe4d0, #3a3122); --ink1: light-dark(#5c4718, #e3cf9e);
    --tint2: light-dark(#dce6ee, #22323e); --ink2: light-dark(#2c4a61, #b1cfe4);
    --tint3: light-dark(#eadfea, #35283a); --ink3: light-dark(#573a5e, #dcbfe2);
    --tint4: light-dark(#e3e6d5, #303522); --ink4: light-dark(#484f24, #d3d9ac);
    --tint5: light-dark(#f0dfd8, #3d2a24); --ink5: light-dark(#6a3a2a, #ebbfae);
  }
`;

/** @param forced whether the reader's own colours are to be used, which leave people their rings and drop the glow */
export function palette(probe: HTMLElement, forced: boolean): Palette {
  const colours: Record<string, string> = {};
  const from = (key: string, token: string, system: string) => {
    probe.style.color = forced ? system : `var(${token})`;
    colours[key] = canvasColour(getComputedStyle(probe).color);
  };
  BANDS.forEach((band) => from(band, `--kith-${band}`, 'CanvasText'));
  RINGS.forEach((circle) => from(`ring${circle}`, `--ring-${circle}`, 'Canvas'));
  TINTS.forEach((tint) => {
    from(`tint${tint}`, `--tint${tint}`, 'Canvas');
    from(`ink${tint}`, `--ink${tint}`, 'CanvasText');
  });
  from('ink', '--kith-ink', 'CanvasText');
  from('ink2', '--kith-ink-2', 'CanvasText');
  from('paper', '--kith-paper', 'Canvas');
  from('panel', '--kith-panel', 'Canvas');
  from('control', '--kith-control', 'GrayText');
  from('lineStrong', '--kith-line-strong', 'CanvasText');
  from('ringLine', '--ring-line', 'GrayText');
  from('halo', '--halo', 'Canvas');
  from('track', '--track', 'GrayText');
  from('portrait', '--portrait', 'Canvas');
  from('accent', '--aura-accent-color', 'Highlight');
  from('onAccent', '--on-accent', 'HighlightText');
  from('glow', '--glow', 'Canvas');
  from('glowMid', '--glow-mid', 'Canvas');
  from('glowEnd', '--glow-end', 'Canvas');
  if (forced) colours['glow'] = colours['glowMid'] = colours['glowEnd'] = 'rgba(0,0,0,0)';
  return colours;
}

/** Any CSS colour as red, green, blue and opacity, which is all that drawing understands. */
function canvasColour(colour: string): string {
  if (/^rgba?\(/.test(colour)) return colour;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${(a ?? 255) / 255})`;
}
