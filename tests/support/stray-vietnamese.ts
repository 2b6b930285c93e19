import type { HtmlElement } from './html.ts'

/** Letters that English has not: enough to know a Vietnamese sentence by. */
export const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** Attributes that people read or hear. */
const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'content']

/**
 * Everything Vietnamese on a page that claims to be English, outside elements that say that they are Vietnamese. What
 * stands in controls was typed by somebody, and is no word of the page.
 *
 * @param names what else somebody gave: their names and answers
 */
export const strayVietnamese = (page: HtmlElement, names: readonly string[] = []): string[] =>
  strayIn(page, 'en').filter((text) =>
    vietnameseLetter.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text)),
  )

const strayIn = (element: HtmlElement, around: string): string[] => {
  const language = element.attributes.lang ?? around
  if (['script', 'style', 'textarea'].includes(element.tag)) return []
  // Drawings: nobody reads them, and what they mean stands beside them.
  if (element.attributes['aria-hidden'] === 'true') return []
  const said = spoken.flatMap((name) => element.attributes[name] ?? [])
  // The name of the portal is a name.
  const own = language === 'vi' ? [] : said.map((text) => text.replaceAll('Một Cửa Tư Pháp', ''))
  return [
    ...own.filter((text) => vietnameseLetter.test(text)),
    ...element.children.flatMap((child) => {
      if (typeof child !== 'string') return strayIn(child, language)
      const text = child.replaceAll('Một Cửa Tư Pháp', '')
      return language !== 'vi' && vietnameseLetter.test(text) ? [text] : []
    }),
  ]
}
