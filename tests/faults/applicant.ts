import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { placeOf } from '#lib/domain/procedure/typed.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { service } from '#tests/support/people.ts'
import type { Chance } from './seeded.ts'
import type { TypedLog } from './typed-log.ts'

export type Applicant = {
  readonly page: () => Page
  readonly open: (step: string) => Promise<void>
  /** Types something new into a field of the open step. */
  readonly type: () => Promise<void>
  /** What the page says of saving: 'quiet', 'saving', 'saved', 'unreachable', 'refused', 'closed'. */
  readonly stands: () => Promise<string>
  /** Waits until the page has nothing left to send, or says that it cannot. */
  readonly settle: () => Promise<void>
  /** What stands in the fields of the open step. */
  readonly values: () => Promise<Readonly<Record<string, string>>>
  readonly newPage: () => Promise<void>
  readonly close: () => Promise<void>
}

type Stage = {
  readonly context: () => BrowserContext
  readonly origin: string
  readonly chance: Chance
  readonly draft: () => { readonly id: string; readonly log: TypedLog }
  readonly asked: { choices: number }
}

const procedure = findProcedure(service, '2020-08-31')
/** Whatever is typed into these is valid, so that every step stays open. */
const isFree = (control: string): boolean => {
  const place = procedure && placeOf(procedure.fields, control)
  const field = place && procedure.fields[place.name]
  const cell = field?.kind === 'table' && place?.cell ? field.columns[place.cell.column] : field
  return cell?.kind === 'text' || cell?.kind === 'address'
}

const words = ['Ấp Chợ', 'tổ “Sen”', 'đường Lý', 'khóm 4 & 5', 'P. Mỹ Phú', 'hẻm 7/2', 'Sa Đéc ữ', "Ô'Đồ"]

/** Sends every moment at which "Đã lưu" comes to stand on a page, with what the fields hold then. */
export const watchSaving = async (
  context: BrowserContext,
  heard: (path: string, values: Readonly<Record<string, string>>) => void,
): Promise<void> => {
  await context.exposeBinding('shownAsSaved', (_, path: string, values: Record<string, string>) =>
    heard(path, values),
  )
  await context.addInitScript(() => {
    const tell = (window as unknown as { shownAsSaved: (path: string, values: object) => void }).shownAsSaved
    new MutationObserver(() => {
      const line = document.querySelector('[data-saving="saved"]')
      if (!line?.textContent?.startsWith('Đã lưu')) return
      const fields = document.querySelectorAll<HTMLInputElement>('[data-field] input, [data-field] textarea')
      tell(location.pathname, Object.fromEntries([...fields].map(({ name, value }) => [name, value])))
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-saving'],
    })
  })
}

export const applicant = (stage: Stage): Applicant => {
  let page: Page
  let count = 0
  const values = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [
          ...document.querySelectorAll<HTMLInputElement>(
            '[data-field] input:not([type=radio], [type=checkbox]), [data-field] textarea',
          ),
        ].map(({ name, value }) => [name, value]),
      ),
    )
  const stands = () =>
    page
      .locator('[data-saving]')
      .getAttribute('data-saving', { timeout: 3000 })
      .then((is) => is ?? 'quiet')

  const settle = async () => {
    // The script arrives after the page, looks at the device, and then begins to send.
    await page.locator('[data-saving]:not([data-saving="plain"])').waitFor({ state: 'attached' })
    for (let tries = 0; tries < 150; tries++) {
      const choice = page.getByRole('radio', { name: 'Gõ ở trang này' }).first()
      if (await choice.isVisible()) {
        stage.asked.choices++
        await choice.check()
        await page.getByRole('button', { name: 'Giữ bản đã chọn' }).first().click()
      }
      if ((await stands()) !== 'saving') return
      await wait(100)
    }
  }
  return {
    page: () => page,
    stands,
    settle,
    values,
    close: async () => {
      // Chromium sometimes never answers for a page that was closed while it was being led elsewhere.
      await Promise.race([page.close(), wait(5000)])
    },
    newPage: async () => {
      page = await stage.context().newPage()
    },
    open: async (step) => {
      await page.goto(`${stage.origin}/ho-so/${stage.draft().id}/${step}`)
    },
    type: async () => {
      const { log } = stage.draft()
      const names = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[data-field] input, [data-field] textarea')]
          .filter((field) => field.checkVisibility())
          .map(({ name }) => name),
      )
      const [, , , here] = new URL(page.url()).pathname.split('/')
      const control = stage.chance.pick(names.filter(isFree))
      const text = `${++count} ${stage.chance.pick(words)}`
      const keys = stage.chance.below(5)
      const [at, once] = [text.length - keys, page.locator(`[name="${control}"]`)]
      log.typed(`${here}/${control}`, text.slice(0, at))
      await once.fill(text.slice(0, at), { timeout: 5000 })
      for (let key = at; key < text.length; key++) {
        log.typed(`${here}/${control}`, text.slice(0, key + 1))
        await once.press('End')
        await page.keyboard.insertText(text[key] ?? '')
      }
      if (stage.chance.isOneIn(2)) await page.keyboard.press('Tab')
    },
  }
}
