import { pictureOf } from '#lib/guides/pictures.ts'
import type { Page } from '#tests/support/browserless.ts'
import { houseWords } from './house-words.ts'
import type { Seen } from './seen.ts'
import type { Placed } from './steps-on.ts'

/** What a page no longer says that its picture shows, and what it says beyond: a sentence for each step that is stale. */
export const picturesDiffer = ({ guide, step, number }: Placed, page: Page, seen: Seen): string[] => {
  const title = `${guide.slug}, hình ${number} (${step.title})`
  const picture = pictureOf(guide, step, number)
  if (!picture) return [`${title}: chưa có hình`]
  const now = houseWords(page, seen)
  const gone = picture.says.filter((words) => !now.includes(words))
  // What else a list says depends on what others did.
  const come = seen.isList ? [] : now.filter((words) => !picture.says.includes(words))
  const isPointless = step.points !== undefined && !page.text.includes(step.points)
  return [
    ...(gone.length > 0 ? [`${title}: không còn ${quoted(gone)}`] : []),
    ...(come.length > 0 ? [`${title}: nay có thêm ${quoted(come)}`] : []),
    ...(isPointless ? [`${title}: trang không có “${step.points}”`] : []),
  ]
}

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ')
