import { glob } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Example, outcomeOf } from '#lib/domain/procedure/example.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'

const folder = resolve(import.meta.dirname, '../../lib/procedures')

/** The first example of a service that comes to its end under this revision. */
export async function exampleFor(procedure: Procedure): Promise<Example> {
  for (const file of (await Array.fromAsync(glob('*.examples.ts', { cwd: folder }))).toSorted()) {
    const { default: examples }: { default: readonly Example[] } = await import(join(folder, file))
    const found = examples.find(
      ({ service, typed, on }) => service === procedure.slug && outcomeOf(procedure, typed, on) !== undefined,
    )
    if (found) return found
  }
  throw new Error(`no example of ${procedure.code} comes to its end`)
}
