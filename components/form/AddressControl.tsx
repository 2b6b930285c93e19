'use client'

import { type InputEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sayCarried, vietnameseIn } from '#components/language/carried.ts'
import type { Recognition } from '#lib/domain/address/recognise.ts'
import type { Suggestion } from '#lib/domain/address/suggest.ts'
import { withUnit } from '#lib/domain/address/unit-part.ts'
import { AddressUnit, type AddressWords } from './AddressUnit.tsx'
import { helpWithAddresses } from './address-help.ts'
import { describedBy, idsOf } from './messages.ts'

type Props = {
  control: string
  value: string
  autocomplete: string
  width: string
  /** What the server made of what was typed; undefined while nothing was. */
  recognition: Recognition | undefined
  hasHint: boolean
  isWrong: boolean
  words: AddressWords
}

const none: readonly Suggestion[] = []

/**
 * One line for an address as on an envelope, and under it the unit of today that it is in. With a script it is a
 * combobox (WAI-ARIA): suggestions while typing, arrows to choose, Enter to take, Escape to be left alone.
 */
export const AddressControl = ({
  control,
  value,
  autocomplete,
  width,
  recognition: known,
  hasHint,
  isWrong,
  words,
}: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [help] = useState(helpWithAddresses)
  // Without a script it is no combobox and must not say that it is one.
  const [isAlive, setAlive] = useState(false)
  const [recognition, setRecognition] = useState(known)
  const [suggestions, setSuggestions] = useState(none)
  const [active, setActive] = useState(-1)

  useEffect(() => {
    setAlive(true)
    return help.stop
  }, [help])

  const close = () => {
    setSuggestions(none)
    setActive(-1)
  }
  const ask = (address: string, suggests: boolean) =>
    help.ask(address, (answer) => {
      setRecognition(answer.recognition)
      setActive(-1)
      const isTyping = document.activeElement === input.current
      setSuggestions(
        suggests && isTyping && !isWrittenOut(address, answer.suggestions) ? answer.suggestions : none,
      )
    })
  const whenTyped = ({ currentTarget, nativeEvent }: InputEvent<HTMLInputElement>) => {
    // What was picked from the list is an input too; only a person's typing is helped with.
    if (!nativeEvent.isTrusted) return
    setRecognition(undefined)
    close()
    ask(currentTarget.value, true)
  }
  const pick = (suggestion: Suggestion | undefined) => {
    const { current } = input
    if (!suggestion || !current) return
    current.value = withUnit(current.value, suggestion.text)
    close()
    current.dispatchEvent(new Event('input', { bubbles: true }))
    ask(current.value, false)
  }
  const whenPressed = (event: KeyboardEvent) => {
    if (suggestions.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      // The line itself is one of the stops of the round.
      const stops = suggestions.length + 1
      setActive(((active + 1 + step + stops) % stops) - 1)
    } else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active >= 0) pick(suggestions[active])
    else return
    event.preventDefault()
  }

  const listId = `${control}-list`
  const isOpen = suggestions.length > 0
  const combobox = isAlive
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen,
        'aria-controls': listId,
        'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
      } as const)
    : {}
  return (
    <div className="relative">
      <input
        ref={input}
        id={control}
        name={control}
        type="text"
        defaultValue={value}
        autoComplete={autocomplete}
        aria-describedby={`${describedBy(control, hasHint)} ${idsOf(control).unit}`}
        aria-invalid={isWrong || undefined}
        className={`control ${width}`}
        {...combobox}
        onInput={whenTyped}
        onKeyDown={whenPressed}
        onBlur={close}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={sayCarried(words, 'Gợi ý xã, phường')}
        hidden={!isOpen}
        className="absolute inset-x-0 z-20 mt-1 max-h-80 overflow-y-auto rounded-control border-[1.5px] border-edge bg-sheet shadow-sheet [&[hidden]]:hidden"
      >
        {suggestions.map((suggestion, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the line, which handles the keys
          <div
            key={suggestion.text}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            // The focus stays in the line.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(suggestion)}
            className="cursor-pointer border-rule border-b px-4 py-2.5 last:border-b-0 hover:bg-leaf-tint aria-selected:bg-leaf-tint aria-selected:outline-2 aria-selected:outline-leaf aria-selected:-outline-offset-2"
          >
            <span lang={vietnameseIn(words)} className="block leading-snug">
              {suggestion.text}
            </span>
            <Becoming suggestion={suggestion} words={words} />
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {isOpen &&
          sayCarried(words, 'Có {count} gợi ý, dùng phím mũi tên để chọn.', { count: suggestions.length })}
      </p>
      <AddressUnit control={control} recognition={recognition} words={words} />
    </div>
  )
}

/** Nothing is left to suggest to whoever has written it all. */
const isWrittenOut = (address: string, suggestions: readonly Suggestion[]): boolean =>
  suggestions.length === 1 &&
  address
    .trim()
    .toLowerCase()
    .endsWith(suggestions[0]?.text.toLowerCase() ?? '')

/** What a unit of before has become. */
const Becoming = ({ suggestion: { text, now }, words }: { suggestion: Suggestion; words: AddressWords }) => {
  const [only] = now
  if (only === undefined || (now.length === 1 && only === text)) return null
  return (
    <span className="mt-0.5 block text-ink-soft text-sm">
      {now.length > 1 ? (
        sayCarried(words, 'Nay chia cho {count} xã, phường', { count: now.length })
      ) : (
        <>
          {sayCarried(words, 'Nay là')} <span lang={vietnameseIn(words)}>{only}</span>
        </>
      )}
    </span>
  )
}
