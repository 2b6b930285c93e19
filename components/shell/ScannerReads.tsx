'use client'

import { useEffect, useRef } from 'react'
import { scanReader } from './scan-reader.ts'

/**
 * Lets a scanner that types like a keyboard open a file from anywhere on the page: stands inside the form that finds
 * files, and sends it with the code. Where the burst fell into another field, that field gets back what stood in it
 * before, and its own form is not sent. Without a script the scanner works in the search box, as everybody does.
 */
export const ScannerReads = ({ control }: { control: string }) => {
  const place = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const reader = scanReader()
    let before: Field | null = null
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const isSpecial = event.repeat || event.ctrlKey || event.altKey || event.metaKey
      const reading = reader.press({ key: event.key, at: event.timeStamp, isSpecial })
      if (reading.state === 'begins') before = fieldAsItIs(document.activeElement)
      if (reading.state !== 'read') return
      event.preventDefault()
      event.stopPropagation()
      if (before) putBack(before)
      const box = form.elements.namedItem(control)
      if (!(box instanceof HTMLInputElement)) return
      box.value = reading.code
      form.requestSubmit()
    }
    // Before anything on the page takes the key for itself.
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [control])

  return <span ref={place} hidden />
}

type Writable = HTMLInputElement | HTMLTextAreaElement
type Field = { readonly control: Writable; readonly value: string }

const fieldAsItIs = (element: Element | null): Field | null =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? { control: element, value: element.value }
    : null

const putBack = ({ control, value }: Field): void => {
  if (control.value === value) return
  control.value = value
  // Whatever listens to the field, such as checks and saving, hears of it.
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
