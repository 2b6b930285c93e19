import { applies } from './conditions.ts'
import type { Fields } from './field.ts'
import { type aboutPerson, nameAndParty, sharedName } from './shared-answers.ts'
import { type Typed, typedIn } from './typed.ts'

/** Where an answer that is filled in comes from: the account, an identity card, or an application of that ISO day. */
export type Origin = 'profile' | 'card' | (string & {})

/** What is known of the person before they type: shared key → text, as it would be typed. */
export type Known = Readonly<Record<string, { readonly text: string; readonly origin: Origin }>>

export const knownFrom = (
  texts: Readonly<Record<string, string | null | undefined>>,
  origin: Origin,
): Known =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text ? [[key, { text, origin }] as const] : [])),
  )

/** What an application tells of what forms share. */
export const knownIn = (fields: Fields, typed: Typed, origin: Origin): Known =>
  knownFrom(
    Object.fromEntries(
      Object.keys(fields).flatMap((name) => {
        const shared = applies(fields, name, typed) ? sharedName(fields, name, typed) : undefined
        return shared ? [[shared.key, typedIn(typed, name).trim()] as const] : []
      }),
    ),
    origin,
  )

const ofPaper: readonly string[] = [
  'idType',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
] satisfies (keyof typeof aboutPerson)[]

/**
 * What is known from several sources, the later ones more certain. A paper is taken from one source as a whole: the
 * day of issue of another one would be wrong beside its number.
 */
export const knownTogether = (...sources: readonly Known[]): Known =>
  sources.reduce((known, more) => {
    const kept = Object.entries(known).filter(([key]) => !isOfOtherPaper(key, known, more))
    return { ...Object.fromEntries(kept), ...more }
  }, {})

const isOfOtherPaper = (key: string, known: Known, more: Known): boolean => {
  const { fact = '', party = '' } = nameAndParty(key) ?? {}
  if (!ofPaper.includes(fact)) return false
  const number = party === '' ? 'idNumber' : `${party}IdNumber`
  const digits = (from: Known) => from[number]?.text.replace(/[\s.-]+/gu, '')
  return digits(more) !== undefined && digits(more) !== digits(known)
}
