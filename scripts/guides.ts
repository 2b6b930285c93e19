// npm run guides [walk …]: the pictures of the guides, taken from the application itself. It uses the demonstration that
// runs on DATA_DIR, or starts one on empty data. A test holds what the pages say later against what they said here.
import { type Browser, chromium } from '@playwright/test'
import { guidesOn } from '#lib/guides/guides.ts'
import { chromiumLaunch } from '#tests/e2e/support/chromium.ts'
import { addressOfDemo } from './demonstration.ts'
import { Album } from './guides/album.ts'
import { demoCatalogueDate } from './guides/catalogue-date.ts'
import { houseWords } from './guides/house-words.ts'
import { photograph } from './guides/photographer.ts'
import type { Look } from './guides/walk-guides.ts'
import { guideWalks } from './guides/walk-guides.ts'
import { OperatorError, runCommand } from './operator-error.ts'

const chosen = process.argv.slice(2)
const troubles: string[] = []

await runCommand(async () => {
  await using cleanup = new AsyncDisposableStack()
  const origin = await addressOfDemo(cleanup)
  const browser = await chromium.launch(await chromiumLaunch())
  cleanup.defer(() => browser.close())
  const album = new Album()
  for (const { name, go } of guideWalks()) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    // One walk that comes to no end must not cost the pictures of the others.
    await go(origin, camera(browser, origin, album)).catch((error: unknown) => {
      troubles.push(`${name}: ${error instanceof Error ? error.message : error}`)
    })
  }
  const unfinished = await album.save(guidesOn(demoCatalogueDate))
  troubles.push(...unfinished.map((slug) => `${slug}: chưa đủ hình, giữ hình cũ`))
  if (troubles.length > 0) throw new OperatorError(troubles.join('\n'))
})
process.exit()

function camera(browser: Browser, origin: string, album: Album): Look {
  return async (steps, seen) => {
    if (steps.length === 0) return
    const says = houseWords(await seen.as.open(seen.path), seen)
    for (const placed of steps) {
      const { guide, step, number } = placed
      const taken = await photograph(browser, origin, seen, step.points)
      if (!taken) {
        troubles.push(`${guide.slug}, hình ${number}: trang không có “${step.points}”`)
        continue
      }
      const { image, ...size } = taken
      const points = step.points === undefined ? {} : { points: step.points }
      album.add(placed, { screen: step.screen, ...points, ...size, says }, image)
      console.log(`${`${guide.slug}/${number}`.padEnd(40)}${Math.round(image.length / 1000)} kB`)
    }
  }
}
