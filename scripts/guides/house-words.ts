import type { Page } from '#tests/support/browserless.ts'
import { type HtmlElement, textOf } from '#tests/support/html.ts'
import type { Seen } from './seen.ts'

/** Where a page says what it is and what can be done there. */
const spoken = new Set(['h1', 'h2', 'h3', 'h4', 'legend', 'label', 'button', 'summary', 'th', 'dt'])

/**
 * What a page says whoever looks at it: headings, questions, buttons. Days, codes and amounts are left out, and so are
 * the lines of a list and whatever the person typed.
 */
export const houseWords = ({ document }: Page, { typed }: Pick<Seen, 'typed'>): readonly string[] => {
  const own = typed.filter((text) => text.length > 2).toSorted((a, b) => b.length - a.length)
  const words = spokenIn(document).map((text) => withoutFigures(without(text, own)))
  return [...new Set(words)].filter((text) => /\p{L}/u.test(text)).toSorted()
}

const spokenIn = (element: HtmlElement, isInMain = false): readonly string[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'tbody') return []
    const counts = isInMain || child.tag === 'main'
    return counts && spoken.has(child.tag) ? [textOf(child)] : spokenIn(child, counts)
  })

const without = (text: string, own: readonly string[]): string =>
  own.reduce((rest, typed) => rest.replaceAll(typed, '…'), text)

const withoutFigures = (text: string): string =>
  text
    .replaceAll(/(?:[A-Z][A-Z\d]*[.-])*\d[\d.,/:%-]*/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim()
