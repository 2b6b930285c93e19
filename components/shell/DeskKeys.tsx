'use client'

import { useEffect, useRef } from 'react'
import { readKeys, type Wish } from './desk-keys.ts'

/** Where the choice to do without single keys is kept (WCAG 2.1.4). */
const offKey = 'phim-tat'

/**
 * The keys of the staff's pages, over what the page already holds: rows, commands, places. Everything they do can be
 * done without them, by link and button.
 */
export const DeskKeys = () => {
  const help = useRef<HTMLDialogElement | null>(null)
  useEffect(() => {
    help.current = document.querySelector<HTMLDialogElement>('#phim-tat')
    const isOff = () => localStorage.getItem(offKey) === 'tat'
    document.documentElement.dataset.keys = isOff() ? 'off' : 'on'
    const box = help.current?.querySelector<HTMLInputElement>('input[name="off"]')
    if (box) box.checked = isOff()
    const read = readKeys()
    const onKey = (event: KeyboardEvent) => {
      const wish = read({
        key: event.key,
        at: event.timeStamp,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        writing: event.isComposing || isWriting(event.target),
      })
      if (!wish || help.current?.open || (isOff() && wish.kind !== 'help')) return
      if (fulfil(wish, help.current)) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[data-open-keys]')) help.current?.showModal()
      else if (target?.closest('[data-tick-all]') && tickAll(target)) event.preventDefault()
    }
    const onChange = () => {
      localStorage.setItem(offKey, box?.checked ? 'tat' : 'bat')
      document.documentElement.dataset.keys = isOff() ? 'off' : 'on'
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    box?.addEventListener('change', onChange)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
      box?.removeEventListener('change', onChange)
    }
  }, [])
  return null
}

/** Boxes and radio buttons take no letters. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="submit"])'))

/** Does what was wished, if the page has it. */
const fulfil = (wish: Wish, help: HTMLDialogElement | null): boolean => {
  switch (wish.kind) {
    case 'row':
      return goToRow(wish.step)
    case 'tickRow':
      return press(document.activeElement?.closest('tr')?.querySelector('input[type="checkbox"]'))
    case 'nextFile':
      return press(document.querySelector('[data-next-file]'))
    case 'search':
      return focusOn(document.querySelector('header input[type="search"]'))
    case 'help':
      help?.showModal()
      return help !== null
    case 'place':
      return press(document.querySelector(`nav a[data-place-key="${CSS.escape(wish.key)}"]`))
    case 'command':
      return goToCommand(document.querySelector(`[data-key="${CSS.escape(wish.key)}"]`))
  }
}

const press = (element: Element | null | undefined): boolean => {
  if (!(element instanceof HTMLElement)) return false
  element.click()
  return true
}

const focusOn = (element: Element | null | undefined): boolean => {
  if (!(element instanceof HTMLElement)) return false
  element.focus()
  element.scrollIntoView({ block: 'nearest' })
  return true
}

/** The link of the next or previous line; from outside the list, its first. */
const goToRow = (step: 1 | -1): boolean => {
  const rows = [...document.querySelectorAll('[data-row-link]')]
  const here = document.activeElement?.closest('tr')?.querySelector('[data-row-link]')
  const at = here ? rows.indexOf(here) + step : 0
  return focusOn(rows[Math.min(rows.length - 1, Math.max(0, at))])
}

/** Opens the command if it is folded, and goes to its first question; without one to its button, where Enter does it. */
const goToCommand = (place: Element | null): boolean => {
  if (place instanceof HTMLAnchorElement) return press(place)
  if (place instanceof HTMLDetailsElement) place.open = true
  const controls = [
    ...(place?.querySelectorAll('input:not([type="hidden"]), select, textarea, button') ?? []),
  ]
  return focusOn(controls[0])
}

const tickAll = (link: Element): boolean => {
  const boxes = [...(link.closest('form')?.querySelectorAll<HTMLInputElement>('input[name^="f."]') ?? [])]
  const all = boxes.every((box) => box.checked)
  for (const box of boxes) box.checked = !all
  return boxes.length > 0
}
