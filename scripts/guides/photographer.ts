import { createHash } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { visitPage } from '#scripts/visit-page.ts'
import { type Frame, frameOf } from './frame.ts'
import type { Seen } from './seen.ts'
import { drawInVietnamese } from './vietnamese-controls.ts'

export type Photograph = {
  readonly image: Buffer
  readonly width: number
  readonly height: number
  readonly version: string
}

/** A guide has up to seven of them, and is read over a telephone's connection. */
const largest = 60_000
const qualities = [82, 65, 45, 30]

/** People hold a telephone, an office sits at a screen; lists are drawn narrower, so that they can be read on paper. */
const windowFor = ({ path, isList }: Seen) => {
  if (!path.startsWith('/can-bo')) return { width: 480, height: 1600, scale: 2, tallest: 620 }
  return { width: isList ? 900 : 1280, height: 2400, scale: 1.5, tallest: isList ? 520 : 640 }
}

/** Takes the picture of what a step speaks of; undefined where the page does not say it. */
export async function photograph(
  browser: Browser,
  origin: string,
  seen: Seen,
  points: string | undefined,
): Promise<Photograph | undefined> {
  const { tallest, ...size } = windowFor(seen)
  const page = await visitPage(browser, origin, { ...seen, ...size })
  try {
    await drawInVietnamese(page)
    const frame = await frameOf(page, { points, isList: seen.isList === true, tallest })
    if (!frame) return undefined
    const image = await captured(page, frame)
    const version = createHash('sha256').update(image).digest('hex').slice(0, 10)
    return { image, width: frame.width, height: frame.height, version }
  } finally {
    await page.context().close()
  }
}

/** As WebP, which Playwright itself does not write: the best quality that is small enough. */
async function captured(page: Page, clip: Frame): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  let image = Buffer.alloc(0)
  for (const quality of qualities) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
    })
    image = Buffer.from(data, 'base64')
    if (image.length <= largest) break
  }
  return image
}
