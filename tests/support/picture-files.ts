import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '#components/card/grey.ts'

/** A picture as a PNG file. */
export const pngOf = ({ width, height, data }: Pixels): Buffer => {
  const lines = Buffer.alloc(height * (1 + 4 * width))
  for (let y = 0; y < height; y++)
    lines.set(data.subarray(4 * y * width, 4 * (y + 1) * width), y * (1 + 4 * width) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits, colours and transparency.
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A still film of a picture in the middle of a grey frame, as a browser takes it for its camera. */
export const filmOf = ({ width, height, data }: Pixels, frame = { width: 640, height: 480 }): Buffer => {
  const luma = Buffer.alloc(frame.width * frame.height, 120)
  const [left, top] = [Math.floor((frame.width - width) / 2), Math.floor((frame.height - height) / 2)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      luma[(top + y) * frame.width + left + x] = 16 + ((data[4 * (y * width + x)] ?? 0) * 219) / 255
  const colour = Buffer.alloc((frame.width * frame.height) / 2, 128)
  const one = Buffer.concat([Buffer.from('FRAME\n'), luma, colour])
  const head = `YUV4MPEG2 W${frame.width} H${frame.height} F10:1 Ip A1:1 C420jpeg\n`
  return Buffer.concat([Buffer.from(head), ...Array.from({ length: 10 }, () => one)])
}
