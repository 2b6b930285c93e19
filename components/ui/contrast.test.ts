import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coloursIn, contrast } from './contrast.ts'

const root = join(import.meta.dirname, '../..')
const colours = coloursIn(readFileSync(join(root, 'app/globals.css'), 'utf8'))
const hex = (name: string): string => {
  const found = colours.get(name)
  if (!found) throw new Error(`no colour is called ${name}`)
  return found
}

test('black on white has the highest contrast, a colour on itself the lowest', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#9c1f1f', '#9c1f1f')).toBe(1)
})

/** Words may stand on any of the paper grounds. */
const inks = [
  'ink',
  'ink-soft',
  'leaf',
  'leaf-deep',
  'lacquer',
  'lacquer-deep',
  'lotus-deep',
  'amber',
  'water',
]
const papers = ['paper', 'sheet', 'shade']

describe('text (AA, 4.5)', () => {
  test.each(inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)))('%s on %s', (ink, paper) => {
    expect(contrast(hex(ink), hex(paper))).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ...['leaf', 'lacquer', 'lotus', 'amber', 'water'].map((tint) => ['ink', `${tint}-tint`] as const),
    ...['leaf', 'lacquer', 'amber', 'water'].map((tint) => ['ink-soft', `${tint}-tint`] as const),
    ['leaf', 'leaf-tint'],
    ['night-soft', 'night'],
    ['gold-bright', 'night'],
    ['gold-bright', 'lacquer-deep'],
    ['gold-bright', 'lacquer'],
  ] as const)('%s on %s', (ink, ground) => {
    expect(contrast(hex(ink), hex(ground))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('edges, marks and the ring of the focus (AA, 3)', () => {
  test.each([
    ...['edge', 'gold', 'leaf', 'lotus-deep', 'lacquer'].flatMap((line) =>
      papers.map((paper) => [line, paper] as const),
    ),
    ['gold-bright', 'night'],
    ['gold-bright', 'lacquer-deep'],
    ['lotus-deep', 'leaf-tint'],
    ['lotus-deep', 'amber-tint'],
    ['leaf', 'amber-tint'],
  ] as const)('%s on %s', (line, ground) => {
    expect(contrast(hex(line), hex(ground))).toBeGreaterThanOrEqual(3)
  })
})

/** Every piece of class names in the sources that sets a ground and an ink together. */
const pairsInUse = (): [ground: string, ink: string][] => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  )
  const pairs = new Set<string>()
  for (const file of files) {
    for (const [, classes = ''] of readFileSync(file, 'utf8').matchAll(/['"`]([^'"`\n]*)['"`]/g)) {
      const named = (prefix: string) =>
        classes
          .split(/\s+/)
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length))
          .find((name) => colours.has(name))
      const [ground, ink] = [named('bg-'), named('text-')]
      if (ground && ink) pairs.add(`${ground} ${ink}`)
    }
  }
  return [...pairs].map((pair) => pair.split(' ') as [string, string])
}

test('wherever a class list sets both ground and ink, the words can be read', () => {
  const pairs = pairsInUse()
  expect(pairs).toContainEqual(['leaf', 'sheet'])
  const tooFaint = pairs.filter(([ground, ink]) => contrast(hex(ground), hex(ink)) < 4.5)
  expect(tooFaint).toEqual([])
})
