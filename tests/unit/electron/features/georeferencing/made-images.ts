import { crc32 } from 'node:zlib';
import { encode } from 'fast-png';
import { writeArrayBuffer } from 'geotiff';

/** A PNG of one colour. */
export function makePng(widthPx: number, heightPx: number): Buffer {
  const data = new Uint8Array(widthPx * heightPx * 3).fill(200);
  return Buffer.from(encode({ width: widthPx, height: heightPx, data, channels: 3 }));
}

/** A PNG with one more chunk, right after its header or after its pixels. */
export function addChunk(png: Buffer, type: string, data: Buffer, isLast = false): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  const at = isLast ? png.length - 12 : 33;
  return Buffer.concat([png.subarray(0, at), length, typed, sum, png.subarray(at)]);
}

/** The directory of Exif that says how a camera was held, in either order of bytes. */
export function makeExif(orientation: number, order: 'II' | 'MM' = 'MM', type = 3): Buffer {
  const big = [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, type, 0, 0, 0, 1, 0, orientation, 0, 0];
  const little = [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, type, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  return Buffer.from([...Buffer.from(order), ...(order === 'MM' ? big : little), 0, 0, 0, 0]);
}

/** A JPEG's structure, without picture: enough to be told by. Each Exif has a segment of its own. */
export function makeJpeg(widthPx: number, heightPx: number, exifs = [makeExif(1)]): Buffer {
  const frame = Buffer.from([8, heightPx >> 8, heightPx & 255, widthPx >> 8, widthPx & 255, 3]);
  const scan = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...exifs.map((exif) => segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))),
    segment(0xc2, frame),
    segment(0xda, Buffer.from([3])),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const length = data.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), data]);
}

/** The header of a WebP of the extended format. */
export function makeWebp(widthPx: number, heightPx: number): Buffer {
  const data = Buffer.alloc(10);
  data.writeUIntLE(widthPx - 1, 4, 3);
  data.writeUIntLE(heightPx - 1, 7, 3);
  const chunk = Buffer.concat([Buffer.from('VP8X'), Buffer.from([10, 0, 0, 0]), data]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(chunk.length + 4, 4);
  return Buffer.concat([head, Buffer.from('WEBP'), chunk]);
}

/** A GeoTIFF of three bands, red at the top and blue at the bottom, with these tags. */
export function makeGeoTiff(widthPx: number, heightPx: number, tags: object): Buffer {
  const values = new Uint8Array(widthPx * heightPx * 3);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel += 1) {
    const isTop = pixel < (widthPx * heightPx) / 2;
    values[pixel * 3 + (isTop ? 0 : 2)] = 255;
  }
  const metadata = {
    height: heightPx,
    width: widthPx,
    BitsPerSample: [8, 8, 8],
    SamplesPerPixel: 3,
    PhotometricInterpretation: 2,
    ...tags,
  };
  return Buffer.from(writeArrayBuffer(values, metadata as never));
}
