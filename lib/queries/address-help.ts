import { type Recognition, recognise } from '#lib/domain/address/recognise.ts'
import { type Suggestion, suggest } from '#lib/domain/address/suggest.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { unitIndex } from '#lib/outside/addresses/index.ts'
import type { World } from '#lib/outside/world.ts'

/** What an address that is being typed says so far, and what it can become. */
export type AddressHelp = {
  readonly catalogue: string
  readonly recognition: Recognition
  readonly suggestions: readonly Suggestion[]
}

/** No unit's name with its district and province is longer. */
const longestAsked = 160

/**
 * Help with the unit of an address, for anybody: asked without house and street, and answered from a public catalogue.
 * `address` is where the question comes from, for the limit.
 */
export const addressHelp = async (
  part: string,
  address: string,
  world: Pick<World, 'rateLimits'>,
): Promise<Result<AddressHelp, 'tooLong' | 'tooManyTries'>> => {
  if (part.length > longestAsked) return err('tooLong')
  if (!(await world.rateLimits.allow('addressHelp', address))) return err('tooManyTries')
  const index = await unitIndex()
  return ok({
    catalogue: index.version,
    recognition: recognise(index, part),
    suggestions: suggest(index, part),
  })
}
