import type { Recognition } from '#lib/domain/address/recognise.ts'
import type { Suggestion } from '#lib/domain/address/suggest.ts'
import { splitAddress } from '#lib/domain/address/unit-part.ts'

export type AddressHelp = {
  readonly recognition: Recognition
  readonly suggestions: readonly Suggestion[]
}

/** How long a person may pause before they are helped. */
const pause = 180
const shortestPart = 3

/**
 * Asks about the unit of an address once nobody types any more, and without house and street. A question overtaken by
 * the next is not answered; one that fails is forgotten, as the address needs no help to be sent.
 */
export const helpWithAddresses = () => {
  let asking = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    asking.abort()
  }
  const ask = (address: string, answered: (help: AddressHelp) => void) => {
    stop()
    const { unit } = splitAddress(address)
    if (unit.length < shortestPart) return
    asking = new AbortController()
    const { signal } = asking
    timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/open/dia-chi?tim=${encodeURIComponent(unit)}`, { signal })
        if (response.ok) answered((await response.json()) as AddressHelp)
      } catch {
        // Aborted, or no network.
      }
    }, pause)
  }
  return { ask, stop }
}
