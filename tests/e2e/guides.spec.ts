import { expect, test } from '@playwright/test'
import { picturesDiffer } from '#scripts/guides/pictures-differ.ts'
import { guideWalks } from '#scripts/guides/walk-guides.ts'
import { browserless } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import { origin } from './support/server.ts'

test.describe.configure({ mode: 'parallel' })

for (const { name, go } of guideWalks()) {
  test(`the pictures of the guides show the pages as they are: ${name}`, async () => {
    const stale: string[] = []
    await go(origin, async (steps, seen) => {
      if (steps.length === 0) return
      const page = await seen.as.open(seen.path)
      stale.push(...steps.flatMap((placed) => picturesDiffer(placed, page, seen)))
    })
    expect(stale.join('\n'), 'run `npm run guides` and look at what it made').toBe('')
  })
}

test('every guide is listed, has its pictures with words in their place, and browsers keep them', async () => {
  const visitor = browserless(origin)
  const list = await visitor.open('/huong-dan')
  const guides = elementsNamed(list.document, 'a')
    .map(({ attributes }) => attributes.href ?? '')
    .filter((href) => /^\/huong-dan\/[^/]+$/.test(href))
  expect(guides.length).toBeGreaterThanOrEqual(guideWalks().length + 6)
  for (const path of guides) {
    const guide = await visitor.open(path)
    const images = elementsNamed(guide.document, 'img').map(({ attributes }) => attributes)
    expect(images.length, path).toBeGreaterThan(3)
    for (const { src = '', alt = '', width, height } of images) {
      expect(alt, src).toMatch(/[à-ỹ]/)
      expect(Number(width) * Number(height), src).toBeGreaterThan(0)
      const picture = await visitor.send(src)
      expect(picture.status, src).toBe(200)
      expect(picture.headers.get('content-type'), src).toBe('image/webp')
      expect(picture.headers.get('cache-control'), src).toContain('immutable')
      expect((await picture.arrayBuffer()).byteLength, src).toBeLessThan(60_000)
    }
    expect(images.map(({ loading }) => loading).slice(1), path).not.toContain(undefined)
  }
})
