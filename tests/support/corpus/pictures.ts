import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { emptyZip } from '../sample-zip.ts'
import { kept, refused, type Sample } from './sample.ts'

const plain = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } })

/** 64 × 32, red on the left and blue on the right, as a telephone writes it. */
export const tinyHeic = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa5tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAA' +
    'EGlkYXQAAAAAAEAAIAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHSAAEAAAAAAAAAIgACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAV' +
    'aW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADZaXBycAAAALdpcGNvAAAAd2h2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAA' +
    'AQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACtCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkaa5uBAQMCAAAAwAIAAADAAhAIgABAAZEAcFzwIkA' +
    'AAAUaXNwZQAAAAAAAABAAAAAQAAAABRpc3BlAAAAAAAAAEAAAAAgAAAAEHBpeGkAAAAAAwgICAAAABppcG1hAAAAAAAAAAIAAQKBAgACAgOEAAAAGmly' +
    'ZWYAAAAAAAAADmRpbWcAAgABAAEAAAAqbWRhdAAAAB4oAa8EGPjKcdf/9vjn5CAula2B/1DCndGb+1bu7/A=',
  'base64',
)

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

const pngChunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(content.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}

/** A picture that says of itself how large it is, and holds next to nothing. */
export const pngOfSize = (width: number, height: number, pixels = Buffer.alloc(64)): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A JPEG whose header was rewritten to an enormous size. */
const jpegOfSize = (jpeg: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(jpeg)
  const at = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, at + 5)
  copy.writeUInt16BE(width, at + 7)
  return copy
}

export const pictureSamples = async (): Promise<Sample[]> => {
  const jpeg = await plain().jpeg().toBuffer()
  const png = await plain().png().toBuffer()
  const photograph = await plain()
    .withExif({ IFD0: { Make: 'May-anh' }, IFD3: { GPSLatitude: '21/1 2/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const script = Buffer.from('<script>alert(document.cookie)</script>')
  return [
    kept('a JPEG', 'image/jpeg', jpeg),
    kept('a PNG', 'image/png', png),
    kept('a HEIC', 'image/jpeg', tinyHeic),
    kept('a photograph that lies on its side and tells the place', 'image/jpeg', photograph),
    kept('a progressive JPEG', 'image/jpeg', await plain().jpeg({ progressive: true }).toBuffer()),
    kept('a JPEG for printers (CMYK)', 'image/jpeg', await plain().toColourspace('cmyk').jpeg().toBuffer()),
    kept('a grey JPEG', 'image/jpeg', await plain().grayscale().jpeg().toBuffer()),
    kept('a PNG with transparency', 'image/png', await plain().ensureAlpha(0.5).png().toBuffer()),
    kept('a PNG with a palette', 'image/png', await plain().png({ palette: true }).toBuffer()),
    kept('an interlaced PNG', 'image/png', await plain().png({ progressive: true }).toBuffer()),
    kept('a PNG of one pixel', 'image/png', await plain(1, 1).png().toBuffer()),
    kept('a picture larger than print needs', 'image/jpeg', await plain(5_000, 3_000).jpeg().toBuffer()),
    kept('a JPEG with a script behind its end', 'image/jpeg', Buffer.concat([jpeg, script])),
    kept('a JPEG with an archive behind its end', 'image/jpeg', Buffer.concat([jpeg, emptyZip()])),
    kept('a PNG with a script behind its end', 'image/png', Buffer.concat([png, script])),
    kept('a PNG with an archive behind its end', 'image/png', Buffer.concat([png, emptyZip()])),
    kept(
      'a PNG with PHP in a text chunk',
      'image/png',
      Buffer.concat([
        png.subarray(0, 33),
        pngChunk('tEXt', Buffer.from('Comment\0<?php system($_GET[0]); ?>')),
        png.subarray(33),
      ]),
    ),
    refused('a JPEG that breaks off', 'broken', jpeg.subarray(0, jpeg.length - 60)),
    refused('a JPEG that is only its beginning', 'broken', jpeg.subarray(0, 24)),
    refused('a PNG that breaks off', 'broken', (await plain(400, 400).png().toBuffer()).subarray(0, 120)),
    refused('a PNG that is only its signature', 'wrongType', pngSignature),
    refused('a PNG whose pixels are noise', 'broken', corrupted(png)),
    refused('a PNG of 50,000 × 50,000', 'tooManyPixels', pngOfSize(50_000, 50_000)),
    refused('a PNG of a million pixels to the side', 'tooManyPixels', pngOfSize(1_000_000, 1_000_000)),
    refused('a PNG of width nought', 'broken', pngOfSize(0, 100)),
    refused('a JPEG of 65,000 × 65,000', 'tooManyPixels', jpegOfSize(jpeg, 65_000, 65_000)),
    refused(
      'a PNG that unpacks into a hundred megabytes for one line',
      'broken',
      pngOfSize(10, 10_000_000, Buffer.alloc(100)),
    ),
    refused('a HEIC that breaks off', 'broken', tinyHeic.subarray(0, 300)),
    refused('a HEIC that is only its beginning', 'broken', tinyHeic.subarray(0, 40)),
    refused('a GIF', 'wrongType', await plain().gif().toBuffer()),
    refused('a GIF that is a script too', 'wrongType', Buffer.from('GIF89a=1;alert(1)//')),
    refused('a WebP', 'wrongType', await plain().webp().toBuffer()),
    refused('an AVIF', 'wrongType', await plain().avif({ effort: 0 }).toBuffer()),
    refused('a TIFF', 'wrongType', await plain().tiff().toBuffer()),
    refused('a bitmap', 'wrongType', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)])),
    refused('an SVG', 'wrongType', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    refused(
      'an SVG behind a JPEG’s first byte',
      'wrongType',
      Buffer.from('\xff<svg onload="alert(1)"/>', 'latin1'),
    ),
    refused('a text that calls itself JFIF', 'wrongType', Buffer.from('JFIF Exif <html>')),
    refused(
      'a JPEG’s first bytes before a web page',
      'broken',
      Buffer.from('\xff\xd8\xff\xe0<html><script>alert(1)</script>', 'latin1'),
    ),
  ]
}

const corrupted = (png: Buffer): Buffer => {
  const copy = Buffer.from(png)
  copy.fill(0x55, copy.indexOf('IDAT') + 4, copy.indexOf('IEND') - 8)
  return copy
}
