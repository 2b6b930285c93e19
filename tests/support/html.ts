/** An element of a page that our own server drew: well-formed, every element closed, scripts never run. */
export type HtmlElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: HtmlElement | null
  readonly children: (HtmlElement | string)[]
}

const empty = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
  // Drawn as `<path …/>` or with an end tag: both are read.
])
const verbatim = new Set(['script', 'style', 'textarea', 'title'])

const piece =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-zA-Z][\w-]*)\s*>|<([a-zA-Z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>|[^<]+|</gi
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g

/**
 * Reads a page. React draws HTML without any of the liberties that the standard allows, so an element that is closed
 * out of order is a defect of the page and throws.
 */
export const parseHtml = (html: string): HtmlElement => {
  const root: HtmlElement = { tag: '#page', attributes: {}, parent: null, children: [] }
  let open = root
  piece.lastIndex = 0
  for (let found = piece.exec(html); found; found = piece.exec(html)) {
    const [text, closed, opened, attributes = '', isClosed] = found
    if (closed) {
      const tag = closed.toLowerCase()
      if (open.tag !== tag || !open.parent) throw new Error(`</${tag}> closes <${open.tag}>`)
      open = open.parent
    } else if (opened) {
      const tag = opened.toLowerCase()
      const element = { tag, attributes: attributesOf(attributes), parent: open, children: [] }
      open.children.push(element)
      if (empty.has(tag) || isClosed) continue
      open = element
      if (verbatim.has(tag)) {
        const end = html.toLowerCase().indexOf(`</${tag}`, piece.lastIndex)
        if (end < 0) throw new Error(`<${tag}> is never closed`)
        const content = html.slice(piece.lastIndex, end)
        open.children.push(tag === 'script' || tag === 'style' ? content : decoded(content))
        piece.lastIndex = end
      }
    } else if (!text.startsWith('<!')) open.children.push(decoded(text))
  }
  if (open !== root) throw new Error(`<${open.tag}> is never closed`)
  return root
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  )

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name] ?? whole
  })

/** All elements inside, in the order of the page. */
export const elementsIn = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))

export const elementsNamed = (element: HtmlElement, ...tags: readonly string[]): HtmlElement[] =>
  elementsIn(element).filter(({ tag }) => tags.includes(tag))

export const elementWithId = (page: HtmlElement, id: string): HtmlElement | undefined =>
  elementsIn(page).find(({ attributes }) => attributes.id === id)

/** The words inside, single-spaced; scripts and styles say nothing. */
export const textOf = (element: HtmlElement): string => rawText(element).replace(/\s+/g, ' ').trim()

const inlineTags = new Set(['a', 'abbr', 'b', 'em', 'i', 'kbd', 'span', 'strong', 'small', 'time'])

const rawText = ({ tag, children }: HtmlElement): string => {
  if (tag === 'script' || tag === 'style' || tag === 'template') return ''
  const words = children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
  return inlineTags.has(tag) ? words : ` ${words} `
}

/** What stands in a control as it was drawn; undefined for a box or an option that is not chosen. */
export const valueDrawn = (control: HtmlElement): string | undefined => {
  const { type = 'text', value } = control.attributes
  if (control.tag === 'textarea') return rawText(control).slice(1, -1).replace(/^\n/, '')
  if (control.tag === 'select') {
    const options = elementsNamed(control, 'option')
    const chosen = options.find(({ attributes }) => 'selected' in attributes) ?? options[0]
    return chosen && (chosen.attributes.value ?? textOf(chosen))
  }
  if (type === 'radio' || type === 'checkbox') {
    return 'checked' in control.attributes ? (value ?? 'on') : undefined
  }
  return value ?? ''
}
