import { randomInt } from 'node:crypto'
import {
  elementsIn,
  elementsNamed,
  elementWithId,
  type HtmlElement,
  parseHtml,
  textOf,
  valueDrawn,
} from './html.ts'

/** A file to choose in a form. */
export type Chosen = { readonly name: string; readonly content: Buffer }

type Given = {
  /** Control → what to type or choose. A box is ticked with its value and left with ''. */
  readonly values?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, Chosen>>
  /** Control → text, whatever the page offers: what a program sends, and no person can. */
  readonly forged?: Readonly<Record<string, string>>
}

export type Page = {
  /** With the search part, without the fragment. */
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly document: HtmlElement
  /** All words of the page. */
  readonly text: string
  /** The words of the first heading. */
  readonly heading: string
}

export type Browserless = ReturnType<typeof browserless>

/**
 * A browser without JavaScript, and old: it keeps cookies, follows 303, fills in the forms that it is shown and presses
 * their buttons by name. It sends neither Origin nor Sec-Fetch-Site, so that every form has to carry a token that
 * holds. What a page would need a script for does not exist for it, and what the house forbids (inline scripts without
 * nonce, inline styles, content that arrives by script) it refuses to read.
 */
export const browserless = (origin: string) => {
  const cookies = new Map<string, string>()
  // Everybody at home: limits by address must not make one test wait for another.
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

  /** One request as it is, redirects not followed. */
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-for', address)
    headers.set('accept-encoding', 'identity')
    if (!headers.has('accept')) headers.set('accept', 'text/html')
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) keep(cookie)
    return response
  }

  const keep = (cookie: string): void => {
    const [pair = '', ...attributes] = cookie.split(/;\s*/)
    const at = pair.indexOf('=')
    const flags = attributes.map((attribute) => attribute.toLowerCase())
    if (!flags.includes('httponly')) throw new Error(`a cookie that scripts can read: ${cookie}`)
    if (!flags.includes('samesite=lax') && !flags.includes('samesite=strict')) {
      throw new Error(`a cookie that other sites can send: ${cookie}`)
    }
    if (flags.includes('max-age=0')) cookies.delete(pair.slice(0, at))
    else cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }

  const arrive = async (path: string, response: Response, hops = 0): Promise<Page> => {
    const location = response.headers.get('location')
    if (location !== null && response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      if (hops > 9) throw new Error(`${path} leads in a circle`)
      const next = new URL(location, new URL(path, origin))
      if (next.origin !== new URL(origin).origin) throw new Error(`${path} leads away, to ${next.origin}`)
      const to = next.pathname + next.search
      return arrive(to, await send(to), hops + 1)
    }
    const html = await response.text()
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true
    const document = parseHtml(isHtml ? html : '')
    if (isHtml) refuseSurprises(path, document)
    const heading = elementsNamed(document, 'h1')[0]
    return {
      path: decodeURI(path),
      status: response.status,
      headers: response.headers,
      html,
      document,
      text: isHtml ? textOf(document) : html,
      heading: heading ? textOf(heading) : '',
    }
  }

  const open = async (path: string): Promise<Page> => arrive(path, await send(path))

  /** Fills in the form that has the button and presses it. */
  const press = async (page: Page, button: string, given: Given = {}): Promise<Page> => {
    const request = requestOf(page, button, given)
    return arrive(request.path, await send(request.path, request.init))
  }

  return { open, press, send, arrive, cookies, address }
}

/** What pressing the button would send. */
export const requestOf = (
  page: Page,
  button: string,
  given: Given = {},
): { readonly path: string; readonly init: RequestInit } => {
  const pressed = buttonNamed(page, button)
  const form = ancestor(pressed, 'form')
  const { action = page.path, method = 'get', enctype } = form.attributes
  const entries = entriesOf(page, form, pressed, given)
  if (method.toLowerCase() !== 'post') {
    const search = new URLSearchParams(
      entries.filter((entry): entry is [string, string] => !isChosen(entry[1])),
    )
    return { path: `${action}?${search}`, init: {} }
  }
  if (enctype !== 'multipart/form-data') {
    const body = new URLSearchParams(
      entries.map(([name, value]) => [name, isChosen(value) ? value.name : value]),
    )
    return { path: action, init: { method: 'POST', body } }
  }
  const body = new FormData()
  for (const [name, value] of entries) {
    if (isChosen(value)) body.append(name, new Blob([new Uint8Array(value.content)]), value.name)
    else body.append(name, value)
  }
  return { path: action, init: { method: 'POST', body } }
}

const isChosen = (value: string | Chosen): value is Chosen => typeof value !== 'string'

/** The first button whose words begin so; what only screen readers hear counts, as it does for them. */
export const buttonNamed = (page: Page, words: string): HtmlElement => {
  const buttons = elementsNamed(page.document, 'button')
  const found = buttons.find((button) => textOf(button).startsWith(words))
  if (found) return found
  const seen = buttons.map((button) => `“${textOf(button)}”`).join(', ')
  throw new Error(
    `${page.status} ${page.path} has no button “${words}”, only ${seen || 'none'}: ${page.heading}`,
  )
}

const ancestor = (element: HtmlElement, tag: string): HtmlElement => {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return at
  throw new Error(`<${element.tag}> stands in no <${tag}>`)
}

/** The controls that bear this name, in the whole page. */
export const controlsNamed = (page: Page, name: string): HtmlElement[] =>
  elementsNamed(page.document, 'input', 'select', 'textarea').filter(
    ({ attributes }) => attributes.name === name,
  )

/** What stands in a control; '' where nothing is chosen. */
export const shown = (page: Page, name: string): string => {
  const controls = controlsNamed(page, name)
  if (controls.length === 0) throw new Error(`${page.path} has no control ${name}`)
  return controls.map(valueDrawn).find((value) => value !== undefined) ?? ''
}

/** The sentence beside a control, which must be tied to it for screen readers; '' when nothing is wrong. */
export const messageAt = (page: Page, name: string): string => {
  const place = elementWithId(page.document, `${name}-problem`)
  if (!place || 'hidden' in place.attributes) return ''
  const tied = elementsIn(page.document).some(({ attributes }) =>
    attributes['aria-describedby']?.split(' ').includes(`${name}-problem`),
  )
  if (!tied) throw new Error(`the message beside ${name} is tied to no control`)
  return textOf(place)
}

const entriesOf = (
  page: Page,
  form: HtmlElement,
  pressed: HtmlElement,
  { values = {}, files = {}, forged = {} }: Given,
): [string, string | Chosen][] => {
  const entries: [string, string | Chosen][] = []
  const used = new Set<string>()
  for (const control of elementsIn(form)) {
    const { name, type } = control.attributes
    if (name === undefined || 'disabled' in control.attributes) continue
    if (control === pressed) entries.push([name, control.attributes.value ?? ''])
    if (!['input', 'select', 'textarea'].includes(control.tag)) continue
    if (type === 'file') {
      used.add(name)
      entries.push([name, files[name] ?? { name: '', content: Buffer.alloc(0) }])
      continue
    }
    const wanted = Object.hasOwn(values, name) ? values[name] : undefined
    const value = wanted === undefined ? valueDrawn(control) : chosenIn(control, wanted)
    if (wanted !== undefined && (value !== undefined || wanted === '')) used.add(name)
    if (value !== undefined && !Object.hasOwn(forged, name))
      entries.push([name, value.replace(/\r?\n/g, '\r\n')])
  }
  const unknown = [...Object.keys(values), ...Object.keys(files)].filter((name) => !used.has(name))
  if (unknown.length > 0) throw new Error(`${page.path} does not let anybody answer ${unknown.join(', ')}`)
  return [...entries, ...Object.entries(forged)]
}

/** What a control sends when this is wanted of it; undefined when it is another one of its group. */
const chosenIn = (control: HtmlElement, wanted: string): string | undefined => {
  const { type, value = 'on' } = control.attributes
  if (type === 'radio' || type === 'checkbox') return value === wanted ? value : undefined
  if (control.tag !== 'select') return wanted
  const isOffered = elementsNamed(control, 'option').some(({ attributes }) => attributes.value === wanted)
  return isOffered ? wanted : undefined
}

const refuseSurprises = (path: string, page: HtmlElement): void => {
  for (const { tag, attributes } of elementsIn(page)) {
    const handler = Object.keys(attributes).find((name) => name.startsWith('on'))
    if (handler) throw new Error(`${path}: <${tag} ${handler}>`)
    if ('style' in attributes) throw new Error(`${path}: <${tag} style="${attributes.style}">`)
    if (
      tag === 'script' &&
      attributes.type !== 'application/json' &&
      !attributes.nonce &&
      !attributes.nomodule
    ) {
      throw new Error(`${path}: a script without a nonce`)
    }
    // React sends late content hidden, and a script puts it into its place: never for whoever has no script.
    if (tag === 'template' || (tag === 'div' && 'hidden' in attributes && attributes.id?.startsWith('S:'))) {
      throw new Error(`${path}: content that only a script shows`)
    }
    if (tag === 'form' && attributes.method?.toLowerCase() === 'post')
      refuseUnsignedForm(path, page, attributes)
  }
}

const refuseUnsignedForm = (path: string, page: HtmlElement, { action }: HtmlElement['attributes']): void => {
  const form = elementsNamed(page, 'form').find(({ attributes }) => attributes.action === action)
  const token = form && elementsNamed(form, 'input').find(({ attributes }) => attributes.name === '_token')
  if (!token?.attributes.value) throw new Error(`${path}: the form to ${action} has no token`)
}
