import type { Example } from '#lib/domain/procedure/example.ts'
import type { OfficeScreen } from '#lib/guides/guide.ts'
import { type Browserless, controlsNamed, type Page } from '#tests/support/browserless.ts'
import { answersOn, exampleAt, service } from '#tests/support/people.ts'
import type { Show } from './seen.ts'
import { somebody } from './somebody.ts'

/** A file that somebody brings to the counter on paper. */
export async function walkCounter(desk: Browserless, show: Show<OfficeScreen>): Promise<void> {
  const example = somebody(exampleAt(0))
  const typed = Object.values(example.typed)
  const start = '/can-bo/nhap-ho-so'
  const chosen = { service: `stp-dong-thap:${service}`, channel: 'direct' }
  let empty = await desk.press(await desk.open(start), 'Tiếp tục', { values: chosen })
  while (lacksRows(empty, example)) {
    empty = await desk.press(empty, 'Thêm', { values: answersOn(empty, example.typed) })
  }
  const papers = example.expected.papers
    .map((code) => `seen.${code}`)
    .filter((control) => controlsNamed(empty, control).length > 0)
  const values = {
    ...answersOn(empty, example.typed),
    ...Object.fromEntries(papers.map((control) => [control, 'yes'])),
    'counter-as': 'self',
    'counter-idSeen': 'yes',
  }
  await desk.press(empty, 'Lưu và thoát', { values })
  // The list of what was begun is there once something has been.
  await show('entryStart', { as: desk, typed, path: start, isList: true })
  await show('entryForm', { as: desk, typed, path: empty.path })
  const entered = await desk.press(await desk.open(empty.path), 'Nộp hồ sơ')
  if (!entered.path.startsWith('/can-bo/ho-so/')) {
    throw new Error(`the entry led to ${entered.path}: ${entered.text.slice(0, 900)}`)
  }
  await show('enteredFile', { as: desk, typed, path: entered.path })
}

/** The example has more rows than the page. */
const lacksRows = (page: Page, { typed }: Example): boolean =>
  Object.keys(typed).some((control) => control.includes('.') && controlsNamed(page, control).length === 0)
