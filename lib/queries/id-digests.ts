import { parseCitizenId } from '#lib/domain/kernel/citizen-id.ts'
import { parseOldIdNumber, parsePassportNumber } from '#lib/domain/kernel/identity-number.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

const readings = [parseCitizenId, parseOldIdNumber, (typed: string) => parsePassportNumber(typed, 'abroad')]

/** Everything that a text could be as an identity number, as the keyed digests under which files are found. */
export const idDigestsOf = (typed: string, sealing: Sealing): readonly Uint8Array<ArrayBuffer>[] => {
  const numbers = readings.flatMap((read) => {
    const number = read(typed)
    return number.ok ? [number.value] : []
  })
  return [...new Set(numbers)].map((number) => sealing.digest(number))
}
