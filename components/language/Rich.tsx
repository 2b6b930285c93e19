import { createElement, Fragment, type ReactNode } from 'react'
import type { Sentence, ValuesFor } from '#lib/words/translate.ts'
import { say } from './say.ts'

type MarksOf<S extends string> = S extends `${string}<${infer Name}>${infer Rest}`
  ? Name extends `/${string}`
    ? MarksOf<Rest>
    : Name | MarksOf<Rest>
  : never

type Props<S extends Sentence> = {
  says: S
  /** How each <mark>…</mark> of the sentence is drawn. */
  marks: { readonly [Name in MarksOf<S>]: (words: string) => ReactNode }
  values?: ValuesFor<S>
}

/** A sentence with links or strong words inside it, whose order each language may choose. */
export const Rich = <S extends Sentence>({ says, marks, values }: Props<S>) => {
  const text = say(says, ...((values ?? []) as ValuesFor<S>))
  const draw: Readonly<Record<string, ((words: string) => ReactNode) | undefined>> = marks
  const pieces = text.split(/(<\w+>[^<]*<\/\w+>)/).map((piece) => {
    const [, name = '', words = ''] = /^<(\w+)>([^<]*)<\/\w+>$/.exec(piece) ?? []
    return name === '' ? piece : (draw[name]?.(words) ?? words)
  })
  return createElement(Fragment, null, ...pieces)
}
