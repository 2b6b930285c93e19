import { describe, expect, test } from 'vitest'
import { readCitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import { cardTexts, pictureOf, type Taken } from '#tests/support/card-pictures.ts'
import { findCode } from './find-code.ts'

/** Every card is read from each of these pictures. What is worse than they are is beyond this reader. */
const pictures: readonly (readonly [how: string, taken: Taken])[] = [
  ['upright', {}],
  ['small, three pixels to a module', { perModule: 3 }],
  ['very small, two pixels to a module', { perModule: 2 }],
  ['large, eight pixels to a module', { perModule: 8 }],
  ['turned by 90°', { turned: 90 }],
  ['turned by 180°', { turned: 180 }],
  ['turned by 273°', { turned: 273 }],
  ['turned by 45°', { turned: 45 }],
  ['blurred over a third of a module', { blurred: 1.3 }],
  ['blurred and turned by 17°', { blurred: 1.3, turned: 17 }],
  ['noisy', { noise: 30 }],
  ['very noisy', { noise: 50 }],
  ['pale', { dark: 110, light: 150 }],
  ['very pale', { dark: 120, light: 136 }],
  ['pale and noisy', { dark: 100, light: 160, noise: 10 }],
  ['in a shadow', { shadow: true }],
  ['from the side', { leaning: 0.25 }],
]

describe(`of ${cardTexts.length} cards each is read from a picture`, () => {
  test.each(pictures)('%s', (_, taken) => {
    const read = cardTexts.map((text, seed) => findCode(pictureOf(text, taken, seed)))
    expect(read).toEqual(cardTexts)
  })
})

test('what is read says who someone is, with every accent', () => {
  const names = cardTexts.map((text) => {
    const card = readCitizenCard(findCode(pictureOf(text)) ?? '')
    return card.ok ? card.value.fullName : card.error
  })
  expect(names).toEqual([
    'Trần Thị Bích Ngọc',
    "H'Linh Niê",
    'Nguyễn Đỗ Quỳnh Như',
    "K'Brêu Y-Moan",
    'Võ Ỷ Lan',
    'Lý Ữu',
  ])
})

test('a picture without a code has none', () => {
  const data = new Uint8ClampedArray(4 * 200 * 150).fill(200)
  expect(findCode({ width: 200, height: 150, data })).toBeNull()
})

test('frames of a camera are read with the quick looks alone', () => {
  const [text = ''] = cardTexts
  expect(findCode(pictureOf(text, { noise: 20, turned: 12 }), 'quick')).toBe(text)
})
