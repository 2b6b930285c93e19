import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewsOf } from './views.ts'

const side = fc.integer({ min: 1, max: 9000 })

test('every view lies inside the picture and is looked at no larger than a thousand pixels', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      for (const view of viewsOf(width, height)) {
        expect(view.left).toBeGreaterThanOrEqual(0)
        expect(view.top).toBeGreaterThanOrEqual(0)
        expect(view.left + view.width).toBeLessThanOrEqual(width)
        expect(view.top + view.height).toBeLessThanOrEqual(height)
        expect(Math.max(view.width, view.height) * view.factor).toBeLessThanOrEqual(1000.001)
      }
    }),
  )
})

test('a code of a twelfth of a large photograph lies whole in one of the small views, wherever it is', () => {
  const [width, height] = [4000, 3000]
  const code = height / 12
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: width - code }),
      fc.integer({ min: 0, max: height - code }),
      (x, y) => {
        const holds = viewsOf(width, height).some(
          (view) =>
            view.width < width / 2 &&
            view.left <= x &&
            view.top <= y &&
            x + code <= view.left + view.width &&
            y + code <= view.top + view.height,
        )
        expect(holds).toBe(true)
      },
    ),
  )
})

test('a small picture is looked at once', () => {
  expect(viewsOf(320, 240)).toHaveLength(1)
})
