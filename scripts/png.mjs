// PNG files read and written in plain JavaScript, for the pictures of the guide.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The pixels of an 8-bit RGB or RGBA PNG, three bytes each. */
export function pixelsOf(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour] = [png[24], png[25]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error(`PNG ${depth} bit, kiểu màu ${colour}`);
  const bytes = colour === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const data = inflateSync(Buffer.concat(parts));
  const row = width * bytes;
  const pixels = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(row);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)];
    const line = Buffer.from(data.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)));
    for (let x = 0; x < row; x++) {
      const [left, up, corner] = [x < bytes ? 0 : line[x - bytes], above[x], x < bytes ? 0 : above[x - bytes]];
      line[x] = (line[x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]) & 255;
    }
    for (let x = 0; x < width; x++) line.copy(pixels, (y * width + x) * 3, x * bytes, x * bytes + 3);
    above = line;
  }
  return { width, height, pixels };
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A PNG of at most `size` colours, 64 to begin with: the most frequent ones, every other pixel takes the nearest. */
export function palettePng({ width, height, pixels }, size = 64) {
  const counts = new Map();
  const keyOf = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  for (let at = 0; at < pixels.length; at += 3) counts.set(keyOf(at), (counts.get(keyOf(at)) ?? 0) + 1);
  // A colour close to one that was chosen already adds nothing.
  const chosen = [];
  const far = (one, other) =>
    Math.abs((one >> 16) - (other >> 16)) + Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) + Math.abs((one & 255) - (other & 255));
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (chosen.length === size) break;
    if (chosen.every((one) => far(one, colour) > 8)) chosen.push(colour);
  }
  const known = new Map();
  const indexOf = (colour) => {
    let index = known.get(colour);
    if (index === undefined) {
      index = chosen.reduce((best, one, at) => (far(one, colour) < far(chosen[best], colour) ? at : best), 0);
      known.set(colour, index);
    }
    return index;
  };
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) raw[y * (width + 1) + 1 + x] = indexOf(keyOf((y * width + x) * 3));
  return pngFile({ width, height, depth: 8, palette: chosen.map((one) => [one >> 16, (one >> 8) & 255, one & 255]), raw });
}

/** A PNG with a palette from its lines, each with a filter byte before it. */
export function pngFile({ width, height, depth, palette, raw }) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
