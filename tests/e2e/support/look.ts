import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Browserless } from '#tests/support/browserless.ts'
import { origin } from './server.ts'

/** Hears what a page complains about. Call the answer at the end: it must have been silent. */
export const listen = (page: Page): (() => void) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${page.url()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.url()}: ${response.status()}`)
  })
  return () => expect(complaints, 'the console is clean').toEqual([])
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Nothing that a machine can find stands in the way of people with disabilities. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // No page has frames, so no second window has to join what was found in them.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** The page fits: nobody has to scroll sideways to read it. */
export const expectNoSidewaysScroll = async (page: Page, widths: readonly number[]): Promise<void> => {
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    const sticksOut = await page.evaluate(() => {
      const room = document.documentElement.clientWidth
      if (document.documentElement.scrollWidth <= room) return []
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 160))
    })
    expect(sticksOut, `${page.url()} at ${width} px`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

/** Gives a browser the cookies of somebody who signed in without one. */
export const enterAs = (context: BrowserContext, visitor: Browserless): Promise<void> =>
  context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({
      name,
      value,
      url: origin,
      httpOnly: true,
      sameSite: 'Lax' as const,
    })),
  )
