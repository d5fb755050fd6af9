// Where the pictures in rings come from: photos from this server, and drawn portraits for made-up people, Open Peeps
// by Pablo Stanley (CC0) through DiceBear (MIT), loaded only when the first one is shown.
import { hash } from './warmth';

const CLOTHES = ['8fb8a4', 'c9b27c', 'd99a6c', '8aa7c2', 'b9c8b1', 'a89bb9'];
const FACES = ['smile', 'calm', 'smile', 'smile'];
const drawn = new Map<string, Promise<string>>();

const PHOTO = /^photo:([0-9a-f]{64})$/;

/** Where the photo `photo:hash` is had, sharp on a fine screen; null for what is no photo. */
export function photoAddress(image: string, size: number): string | null {
  const hash = PHOTO.exec(image)?.[1];
  return hash ? new URL(`photos/${hash}?s=${size > 64 ? 512 : 128}`, document.baseURI).href : null;
}

export function isDrawn(image: string): boolean {
  return image.startsWith('peep:') || image.startsWith('face:');
}

/**
 * The address of the portrait `peep:head|skin|hair|extra`, whose face and clothes the seed chooses, or of `face:` and a
 * name, one of those drawn already for the page to sign in, which should not wait for what draws them.
 */
export function drawPortrait(image: string, seed: string): Promise<string> {
  const key = `${image}#${seed}`;
  let portrait = drawn.get(key);
  if (!portrait) {
    portrait = draw(image, seed);
    drawn.set(key, portrait);
  }
  return portrait;
}

async function draw(image: string, seed: string): Promise<string> {
  if (image.startsWith('face:')) {
    const faces: Record<string, string> = (await import('./faces.json')).default;
    return `data:image/svg+xml;utf8,${encodeURIComponent(faces[image.slice('face:'.length)] ?? '')}`;
  }
  const [{ createAvatar }, peeps] = await Promise.all([
    import('@dicebear/core'),
    import('@dicebear/open-peeps'),
  ]);
  const [head = '', skin = '', hair = '', extra = ''] = image.slice('peep:'.length).split('|');
  const glasses = extra.startsWith('glasses');
  const beard = extra !== '' && !glasses;
  const h = hash(seed);
  const options = {
    seed,
    head: [head],
    skinColor: [skin],
    headContrastColor: [hair],
    face: [FACES[h % FACES.length]],
    accessories: glasses ? [extra] : [],
    accessoriesProbability: glasses ? 100 : 0,
    facialHair: beard ? [extra] : [],
    facialHairProbability: beard ? 100 : 0,
    maskProbability: 0,
    clothingColor: [CLOTHES[h % CLOTHES.length]],
    scale: 112,
    translateY: 5,
  };
  return createAvatar(peeps as never, options as never).toDataUri();
}
