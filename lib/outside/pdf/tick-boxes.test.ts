import { expect, it, vi } from 'vitest'
import { openSheet } from './sheet.ts'
import { tickBoxes } from './tick-boxes.ts'

/** What is written where, from the left edge to the right, in the order of reading. */
const drawn = (labels: readonly string[], ticked: number) => {
  const margins = { top: 60, right: 60, bottom: 60, left: 70 }
  const sheet = openSheet({ format: 'A4', title: 'Tờ khai', size: 13, margins })
  const written: { text: string; from: number; to: number; y: number }[] = []
  const { text } = sheet.doc
  vi.spyOn(sheet.doc, 'text').mockImplementation((...given: unknown[]) => {
    const [words, from, y] = given as [string, number, number]
    written.push({ text: words.trim(), from, to: from + sheet.doc.widthOfString(words.trim()), y })
    return Reflect.apply(text, sheet.doc, given)
  })
  tickBoxes(
    sheet,
    'Đề nghị',
    labels.map((label, index) => ({ label, ticked: index === ticked })),
  )
  return { written, left: sheet.left, right: sheet.left + sheet.width }
}

const long = [
  'Chi nhánh của tổ chức hành nghề luật sư nước ngoài',
  'Công ty luật hợp danh giữa tổ chức hành nghề luật sư nước ngoài và công ty luật hợp danh Việt Nam',
  'Công ty luật trách nhiệm hữu hạn',
]

it('sets short boxes side by side, the cross after the chosen one', () => {
  const { written } = drawn(['Số 1', 'Số 2'], 1)
  const [, first, second, cross] = written
  expect(written.map(({ text }) => text)).toEqual(['Đề nghị:', 'Số 1', 'Số 2', 'X'])
  expect(first?.y).toBe(second?.y)
  expect(cross?.from).toBeGreaterThan(second?.to ?? Number.POSITIVE_INFINITY)
})

it.each([0, 1, 2])('gives long boxes a line each and loses none of their words, box %i crossed', (ticked) => {
  const { written, left, right } = drawn(long, ticked)
  const words = written.map(({ text }) => text).join(' ')
  expect(words.replace(' X', '')).toBe(`Đề nghị: ${long.join(' ')}`)
  expect(words).toContain(`${long[ticked]} X`)
  for (const { text, from, to } of written) {
    expect(from, text).toBeGreaterThanOrEqual(left)
    expect(to, text).toBeLessThanOrEqual(right)
  }
})
