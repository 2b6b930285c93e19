import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vietnamesePages } from '#app/_http/vietnamese-pages.ts'
import { procedures } from '#lib/procedures/index.ts'
import { vietnameseLetter } from '#tests/support/stray-vietnamese.ts'

const aboveOutside = ['lib/domain', 'lib/procedures', 'lib/words', 'lib/outside']

/** What each layer may import: folders and files of ours, and packages. Itself it may always import. */
const layers: Record<string, { readonly ours: readonly string[]; readonly packages: RegExp }> = {
  'lib/domain': { ours: [], packages: /^zod$/ },
  'lib/procedures': { ours: ['lib/domain'], packages: /^$/ },
  'lib/words': { ours: ['lib/domain'], packages: /^$/ },
  'lib/guides': { ours: ['lib/domain', 'lib/procedures'], packages: /^$/ },
  'lib/outside': { ours: ['lib/domain', 'env.ts'], packages: /^(?!next(\/|$)|react)/ },
  'lib/use-cases': { ours: [...aboveOutside, 'lib/queries'], packages: /^(zod$|node:)/ },
  'lib/queries': { ours: [...aboveOutside, 'lib/use-cases'], packages: /^(zod$|node:)/ },
  components: {
    ours: ['lib/domain', 'lib/words'],
    packages:
      /^(react|react-dom|react-hook-form|@hookform\/.*|idb-keyval|@simplewebauthn\/browser|uqr|qr\/.*)$/,
  },
  app: { ours: ['lib', 'components', 'env.ts'], packages: /./ },
}

/** Runs in old browsers too, which have no Temporal. */
const forOldBrowsers = [
  /^lib\/domain\/procedure\//,
  /^lib\/domain\/kernel\/(person-name|citizen-id|citizen-card|telephone|civil-date|money)\.ts$/,
]

const roots = ['app', 'components', 'lib', 'scripts', 'tests']
const rootFiles = ['env.ts', 'proxy.ts', 'next.config.ts']
const generated = 'lib/outside/database/generated/'

const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('tests/')
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const files = [
  ...rootFiles.filter(isFile),
  ...roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => `${root}/${name}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(generated)),
  ),
]
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** Everything that a source imports or exports again, also lazily and for its effect alone. */
const importsOf = (source: string): string[] =>
  importForms.flatMap((form) => [...withoutComments(source).matchAll(form)].map(([, to = '']) => to))

const importForms = [
  /^\s*(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
]

/** The path in this repository that an import names; undefined for a package. */
const targetOf = (file: string, to: string): string | undefined => {
  if (to.startsWith('#')) return to.slice(1)
  if (to.startsWith('.')) return normalize(join(dirname(file), to))
  return undefined
}

const isInside = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

const wrongArrows = (file: string, source: string): string[] => {
  const [layer, rule] = Object.entries(layers).find(([place]) => isInside(file, place)) ?? []
  if (!layer || !rule || isTest(file)) return []
  return importsOf(source)
    .filter((to) => {
      const target = targetOf(file, to)
      if (target === undefined) return !rule.packages.test(to)
      return ![layer, ...rule.ours].some((place) => isInside(target, place))
    })
    .map((to) => `${file} → ${to}`)
}

/** Where a pattern occurs, as "file: what was found". */
const occurrences = (pattern: RegExp, where: (file: string) => boolean): string[] =>
  [...sources]
    .filter(([file]) => where(file) && file !== 'tests/architecture.test.ts')
    .flatMap(([file, source]) =>
      [...withoutComments(source).matchAll(pattern)].map(([found]) => `${file}: ${found}`),
    )

describe('arrows between the layers', () => {
  test.each(Object.keys(layers))('%s imports only what it may', (layer) => {
    const inLayer = [...sources].filter(([file]) => isInside(file, layer))
    expect(inLayer.flatMap(([file, source]) => wrongArrows(file, source))).toEqual([])
  })

  test.each([
    ['lib/domain/case/x.ts', "import { env } from '#env.ts'"],
    ['lib/domain/case/x.ts', "import { readFile } from 'node:fs/promises'"],
    ['lib/domain/case/x.ts', "const { db } = await import('../../outside/world.ts')"],
    ['lib/procedures/x.ts', "import '#lib/use-cases/x.ts'"],
    ['lib/queries/x.ts', "import { cookies } from 'next/headers'"],
    ['components/case/X.tsx', "import type { Row } from '#lib/queries/desk-queue.ts'"],
    ['components/ui/X.tsx', "import Link from 'next/link'"],
    ['app/page.tsx', "export { migrate } from '#scripts/migrate.ts'"],
  ])('%s may not say %s', (file, source) => {
    expect(wrongArrows(file, source)).toHaveLength(1)
  })

  test('a neighbour of the same layer, and a word in a comment, are no wrong arrows', () => {
    const source = "import { ok } from '../kernel/result.ts'\n// import { env } from '#env.ts'\n"
    expect(wrongArrows('lib/domain/case/x.ts', source)).toEqual([])
  })
})

describe('imports', () => {
  test('of ours name a file with its ending, so that bare Node finds it', () => {
    const endless = [...sources].flatMap(([file, source]) =>
      importsOf(source)
        .filter((to) => targetOf(file, to) !== undefined && !/\.(tsx?|mjs|css|json)$/.test(to))
        .map((to) => `${file} → ${to}`),
    )
    expect(endless).toEqual([])
  })

  test('are never passed on: a barrel hides where things are', () => {
    expect(occurrences(/^export (?:type )?(?:\*|\{[^}]*\})(?: as \w+)? from .*$/gm, () => true)).toEqual([])
  })
})

describe('what the house has none of', () => {
  test('Server Actions', () => {
    expect(occurrences(/^\s*['"]use server['"]/gm, () => true)).toEqual([])
  })

  test('SQL made of strings', () => {
    expect(occurrences(/\$(?:queryRaw|executeRaw)Unsafe/g, () => true)).toEqual([])
  })

  test('files that are named after nothing', () => {
    expect(
      files.filter((file) => /^(utils?|helpers?|common|types|misc|shared)\.tsx?$/.test(basename(file))),
    ).toEqual([])
  })

  test('loading screens on the routes of cases and forms, which would answer 200 for a case that is not there', () => {
    const onCases = files.filter((file) => /^app\/.*(ho-so|can-bo).*\/loading\.tsx$/.test(file))
    expect(onCases).toEqual([])
  })

  test('clock, chance or configuration in the domain and the law', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\brandomUUID\(|\bprocess\.env\b/g
    const isPure = (file: string) => /^lib\/(domain|procedures)\//.test(file) && !isTest(file)
    expect(occurrences(impure, isPure)).toEqual([])
  })

  test('Temporal in what old browsers run', () => {
    const isForBrowsers = (file: string) => forOldBrowsers.some((place) => place.test(file)) && !isTest(file)
    expect(occurrences(/\bTemporal\b/g, isForBrowsers)).toEqual([])
  })
})

test('only lib/procedures knows a service by name: everything else works for the next one too', () => {
  const names = procedures.flatMap(({ code, slug }) => [code, slug])
  expect(names.length).toBeGreaterThan(0)
  const pattern = new RegExp(
    `(?<![\\w-])(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\w-])`,
    'g',
  )
  const isMechanism = (file: string) =>
    /^(app|components|lib)\//.test(file) && !isInside(file, 'lib/procedures')
  expect(occurrences(pattern, (file) => isMechanism(file) && !isTest(file))).toEqual([])
})

/** The address at which a file of the application stands, or near which it is drawn. */
const addressOf = (file: string) =>
  dirname(file)
    .replace(/^app/, '')
    .replaceAll(/\/\([a-z]+\)/g, '')
    .replaceAll(/\[([a-z]+)\]/gi, '$1') || '/'
const hasEnglish = (file: string) => !vietnamesePages.some((page) => page.test(addressOf(file)))

test('every page for citizens and the public hears the language first, or is listed as Vietnamese', () => {
  const pages = [...sources].filter(([file]) => /^app\/\((public|citizen|kiosk)\)\/.*page\.tsx$/.test(file))
  expect(pages.length).toBeGreaterThan(20)
  const deaf = pages
    .filter(([file]) => hasEnglish(file))
    .filter(([, source]) => !/\bawait hearLanguage\(\)/.test(source))
  expect(deaf.map(([file]) => file)).toEqual([])
})

test('no Vietnamese stands bare in the markup of those pages: it is said, so that it has its English', () => {
  const drawn = [...sources].filter(
    ([file]) =>
      /^app\/(\((public|citizen|kiosk)\)|_site|_statistics)\/.*\.tsx$/.test(file) && hasEnglish(file),
  )
  expect(drawn.length).toBeGreaterThan(80)
  const bare = drawn.flatMap(([file, source]) => {
    const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const attributes = [...code.matchAll(/ (\w+)="([^"]*)"/g)].filter(([, name]) => name !== 'says')
    const text = code.replaceAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, '').split('\n')
    return [...attributes.map(([, , value = '']) => value), ...text]
      .filter((words) => vietnameseLetter.test(words))
      .map((words) => `${file}: ${words.trim()}`)
  })
  expect(bare).toEqual([])
})

test('a plain answer to citizens and the public is said in their language too', () => {
  const isTheirs = (file: string) => /^app\//.test(file) && !/^app\/(\(staff\)|dev)\//.test(file)
  expect(occurrences(/\bplain\(\s*\d+,\s*['"`][^)]*/g, isTheirs)).toEqual([])
})
