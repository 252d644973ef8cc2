/** In px. */
export interface Size {
  width: number;
  height: number;
}

/** How much of a picture's file tells its size: photos may begin with a long description of the camera. */
export const HEADER = 512 * 1024;

/**
 * The size that a picture's header tells: PNG, GIF, JPEG, WebP, AVIF or SVG. Undefined when it is none of
 * them, or tells nothing.
 */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  try {
    if (ascii(1, 4) === "PNG") return size(view.getUint32(16), view.getUint32(20));
    if (ascii(0, 3) === "GIF") return size(view.getUint16(6, true), view.getUint16(8, true));
    if (view.getUint16(0) === 0xffd8) return jpeg(view);
    if (ascii(8, 12) === "WEBP") return webp(view, ascii(12, 16));
    if (ascii(4, 8) === "ftyp") return avif(view, bytes);
  } catch (error) {
    // The file is shorter than its header promises.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
  return svg(new TextDecoder().decode(bytes));
}

const size = (width: number, height: number): Size | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

/** From one segment to the next, until the one that begins a frame (ITU-T T.81, B.2.2). */
function jpeg(view: DataView): Size | undefined {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint16(at) === 0xffff) at++;
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![4, 8, 12].includes(marker & 15);
    if (isFrame) return size(view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker < 0xffc0 || marker === 0xffda) return undefined;
  }
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView, form: string): Size | undefined {
  if (form === "VP8 ")
    return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (form === "VP8L") {
    const bits = view.getUint32(21, true);
    return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (form !== "VP8X") return undefined;
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return size(uint24(24) + 1, uint24(27) + 1);
}

/** The first `ispe` property (ISO/IEC 23008-12). */
function avif(view: DataView, bytes: Uint8Array): Size | undefined {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("ispe");
  return at < 0 ? undefined : size(view.getUint32(at + 8), view.getUint32(at + 12));
}

/** Its `width` and `height` in px, else those of its `viewBox`. */
function svg(text: string): Size | undefined {
  const tag = /<svg\b[^>]*>/.exec(text)?.[0];
  if (!tag) return undefined;
  const length = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1]);
  const box = /\sviewBox\s*=\s*["']\s*([^"']*)/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return size(length("width"), length("height")) ?? size(box?.[2] ?? 0, box?.[3] ?? 0);
}
