import type { Browser, Page } from '@playwright/test'
import type { Browserless } from '#tests/support/browserless.ts'

export type Visit = {
  readonly path: string
  /** Somebody who signed in without a browser; absent: a stranger. */
  readonly as?: Browserless | undefined
  readonly width: number
  readonly height: number
  /** Pixels of the picture for one of the page. */
  readonly scale: number
}

/** Opens a page in a window of its own for a picture: nothing moves, the fonts are there. Close its context afterwards. */
export async function visitPage(browser: Browser, origin: string, visit: Visit): Promise<Page> {
  const { path, as, width, height, scale } = visit
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const cookies = [...(as?.cookies ?? [])].map(([name, value]) => ({ name, value, url: origin }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle', timeout: 120_000 })
  await page.evaluate(() => document.fonts.ready)
  return page
}
