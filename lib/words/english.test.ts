import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english, englishParts } from './english.ts'
import { fillIn } from './fill-in.ts'
import { translate } from './translate.ts'

const entries = Object.entries<string | { readonly one: string; readonly other: string }>(english)
const formsOf = (wording: (typeof entries)[number][1]): readonly string[] =>
  typeof wording === 'string' ? [wording] : [wording.one, wording.other]

const blanksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(/<(\w+)>[^<]*<\/(\w+)>/g)].map(([, open = '', close = '']) => `${open}/${close}`).sort()

/** Everything that can say a sentence. That each sentence said has its English, the compiler checks. */
const sources = ['app', 'components', 'lib']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/^lib\/(words|outside\/database)\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('the English of the interface', () => {
  test('stands once: no sentence is in two parts', () => {
    const sentences = Object.values(englishParts).flatMap((part) => Object.keys(part))
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  })

  test('is of sentences that somebody says: what is no longer said leaves', () => {
    // Two sentences are made when they are said, of a day and a number that have names.
    const made = ['Số liệu có từ ngày 01/01/2010.', 'Mỗi báo cáo dài nhất 36 tháng.']
    const unused = entries
      .map(([sentence]) => sentence)
      .filter(
        (sentence) =>
          !sources.includes(sentence) && !made.some((beginning) => sentence.startsWith(beginning)),
      )
    expect(unused).toEqual([])
  })

  test('has the blanks and the marks of its Vietnamese', () => {
    for (const [sentence, wording] of entries)
      for (const form of formsOf(wording)) {
        const known = blanksIn(sentence)
        expect(
          blanksIn(form).filter((name) => !known.includes(name)),
          sentence,
        ).toEqual([])
        // One single thing need not be counted.
        const missing = known.filter((name) => name !== 'count' && !blanksIn(form).includes(name))
        expect(missing, sentence).toEqual([])
        expect(marksIn(form), sentence).toEqual(marksIn(sentence))
      }
  })

  test('holds no Vietnamese', () => {
    const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùýũĩ]/i
    expect(entries.flatMap(([, wording]) => formsOf(wording)).filter((form) => letters.test(form))).toEqual(
      [],
    )
  })
})

describe('a sentence', () => {
  test('is said in the language asked for', () => {
    expect(translate('vi', 'Tiếp tục')).toBe('Tiếp tục')
    expect(translate('en', 'Tiếp tục')).toBe('Continue')
  })

  test('knows one from many, in English only', () => {
    expect(translate('en', '{count} ngày', { count: 1 })).toBe('1 day')
    expect(translate('en', '{count} ngày', { count: 0 })).toBe('0 days')
    expect(translate('vi', '{count} ngày', { count: 1 })).toBe('1 ngày')
  })

  test('groups its numbers as the language does', () => {
    expect(fillIn('vi', '{count} hồ sơ', { count: 1698 })).toBe('1.698 hồ sơ')
    expect(fillIn('en', '{count} files', { count: 1698 })).toBe('1,698 files')
  })

  test('takes what was typed as it is, whatever it looks like', () => {
    const typed = '{count} <b>x</b> $1 {question}'
    expect(fillIn('en', '“{question}”, {count}', { question: typed, count: 2 })).toBe(`“${typed}”, 2`)
  })

  test('does not compile without its values, or where nobody has written English', () => {
    // @ts-expect-error the blank {count} is not filled
    expect(translate('vi', '{count} ngày')).toBe('{count} ngày')
    // @ts-expect-error nobody says this
    expect(translate('vi', 'Câu chưa ai dịch')).toBe('Câu chưa ai dịch')
  })
})
