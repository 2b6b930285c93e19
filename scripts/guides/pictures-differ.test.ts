import { expect, test } from 'vitest'
import { guidesOn } from '#lib/guides/guides.ts'
import { pictures } from '#lib/guides/pictures.ts'
import type { Page } from '#tests/support/browserless.ts'
import { parseHtml, textOf } from '#tests/support/html.ts'
import { demoCatalogueDate } from './catalogue-date.ts'
import { picturesDiffer } from './pictures-differ.ts'
import type { Seen } from './seen.ts'

const [guide] = guidesOn(demoCatalogueDate).filter(({ slug }) => pictures[slug])
const [step] = guide?.steps ?? []
if (!guide || !step) throw new Error('no guide has pictures')
const placed = { guide, step, number: 1 }
const says = pictures[guide.slug]?.[0]?.says ?? []

const differ = (words: readonly string[], seen: Partial<Seen> = {}): string[] => {
  const headings = words.map((each) => `<h2>${each}</h2>`).join('')
  const document = parseHtml(`<main>${headings}<a>${step.points ?? ''}</a></main>`)
  return picturesDiffer(placed, { document, text: textOf(document) } as Page, { typed: [], ...seen } as Seen)
}

test('a page that says what its picture shows is as it was', () => {
  expect(differ(says)).toEqual([])
})

test('a word that went and a word that came are both named, with the guide and the number of the picture', () => {
  const [gone = '', ...rest] = says
  const sentences = differ([...rest, 'Câu hỏi mới'])
  expect(sentences).toHaveLength(2)
  expect(sentences[0]).toContain(`${guide.slug}, hình 1`)
  expect(sentences[0]).toContain(`không còn “${gone}”`)
  expect(sentences[1]).toContain('nay có thêm “Câu hỏi mới”')
})

test('what a list says beyond its picture may come from other people', () => {
  expect(differ([...says, 'Đang nhập dở'], { isList: true })).toEqual([])
})
