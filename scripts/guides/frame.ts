import type { Page } from '@playwright/test'

/** Part of a page, in its CSS pixels. */
export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Asked = {
  /** The words with which the control begins. */
  readonly points: string | undefined
  readonly isList: boolean
  /** A picture that is no longer a picture is cut here. */
  readonly tallest: number
}

/**
 * Draws an outline around what a step speaks of and answers with the part of the page around it; undefined where the
 * page says no such thing.
 */
export const frameOf = (page: Page, asked: Asked): Promise<Frame | undefined> =>
  page.evaluate(({ points, isList, tallest }) => {
    document.querySelector('nextjs-portal')?.remove()
    const main = document.querySelector('main')
    if (!main) return undefined
    const bare = (text: string | null) => (text ?? '').replaceAll(/\s/g, '')
    const isSeen = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().height > 4
    /** What can be pressed is meant before what is only written. */
    const ranks = ['a, button, summary', 'h1, h2, h3, legend, label, dt', 'p']

    /** What an eye reads first: some words stand before for ears only. */
    const said = (element: Element) => {
      const heard = bare(element.querySelector(':scope > .sr-only:first-child')?.textContent ?? '')
      return bare(element.textContent).slice(heard.length)
    }
    const named = (words: string) =>
      ranks
        .flatMap((rank) => [...main.querySelectorAll(rank)])
        .find((element) => isSeen(element) && said(element).startsWith(bare(words)))
    const firstQuestion = () =>
      [...main.querySelectorAll('form label, form legend')].find(
        (element) => element.closest('fieldset, [data-field]') !== null || isSeen(element),
      )

    /** A heading stands for its section, a question for everything that belongs to it. */
    const whole = (element: Element): Element => {
      if (/^H[1-3]$/.test(element.tagName)) {
        return element.closest('section, fieldset, form [data-field]') ?? element
      }
      if (element.tagName === 'LEGEND') return element.closest('fieldset') ?? element
      if (element.tagName === 'LABEL') {
        return element.closest('[data-field], fieldset') ?? element.parentElement ?? element
      }
      return element.closest('a, button, summary, [role="status"]') ?? element
    }

    const wanted = points === undefined ? (isList ? undefined : firstQuestion()) : named(points)
    if (points !== undefined && !wanted) return undefined
    const pointed = wanted && whole(wanted)
    if (pointed instanceof HTMLElement) {
      pointed.style.outline = '4px solid #9c1f1f'
      // Columns that scroll cut off what stands out of them.
      pointed.style.outlineOffset = pointed.tagName === 'SECTION' ? '-2px' : '5px'
      pointed.style.borderRadius = '4px'
    }

    // What stands around it, until there is enough to know where one is.
    let part: Element = pointed ?? main
    const isNarrow = window.innerWidth < 600
    while (part !== main && part.parentElement) {
      const { width, height } = part.getBoundingClientRect()
      if (!isNarrow && width >= 400 && height >= 200) break
      part = part.parentElement
    }
    const edge = part === main ? 0 : 18
    const around = part.getBoundingClientRect()
    const mark = pointed?.getBoundingClientRect() ?? around
    const room = main.getBoundingClientRect()
    const left = isNarrow ? 0 : Math.max(room.left, around.left - edge)
    const right = isNarrow ? window.innerWidth : Math.min(room.right, around.right + edge)

    /** Where lines of writing and controls stand: a picture that cuts one looks torn. */
    const taken = [...main.querySelectorAll('button, input, select, textarea')].map((each) =>
      each.getBoundingClientRect(),
    )
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      if (!texts.currentNode.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      taken.push(...range.getClientRects())
    }
    const cuts = (y: number) => taken.some((line) => line.top - 5 < y && y < line.bottom + 5)
    const calm = (y: number, direction: number) => {
      for (let by = 0; by <= 120; by++) if (!cuts(y + by * direction)) return y + by * direction
      return y
    }

    // A page is as tall as the window, whatever stands on it.
    const last = Math.max(...taken.map((line) => line.bottom)) + 24
    const top = calm(Math.max(room.top, around.top - edge), 1)
    const bottom = part === main ? last : calm(around.bottom + edge, -1)
    const height = Math.min(tallest, bottom - top)
    const ideal = mark.top - Math.max(18, (height - mark.height) / 2)
    const start = Math.max(top, Math.min(ideal, bottom - height))
    const [upper, lower] = [Math.max(top, calm(start, -1)), Math.min(bottom, calm(start + height, 1))]
    const round = Math.round
    return { x: round(left), y: round(upper), width: round(right - left), height: round(lower - upper) }
  }, asked)
