import type { Person } from '#lib/domain/access/actor.ts'
import { parseMoney } from '#lib/domain/kernel/money.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { type PostageBy, postageBy } from '#lib/domain/post/postage-by.ts'
import { readItemNumber } from '#lib/domain/post/s10.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { batchOf } from './batch-of.ts'

/** What is on the label and the receipt of one item, as typed. */
export type TypedLabel = {
  readonly itemNumber?: string | undefined
  /** Whole đồng. */
  readonly postage?: string | undefined
  readonly postageBy?: string | undefined
}

export type LabelProblem = 'notAnItemNumber' | 'numberTaken' | 'notMoney'

/** Problems by item and question. */
export type LabelProblems = ReadonlyMap<
  string,
  { readonly control: keyof TypedLabel; readonly code: LabelProblem }
>

const largestPostage = 10_000_000

/**
 * Keeps number and postage of the items of a batch, as typed or scanned from the carrier's labels; also after dispatch,
 * because some numbers are known only then. All of it, or nothing where one is wrong.
 */
export const numberItems = async (
  actor: Person,
  { batchId, labels }: { readonly batchId: string; readonly labels: ReadonlyMap<string, TypedLabel> },
  world: World,
): Promise<Result<true, 'notFound' | LabelProblems>> => {
  const batch = await batchOf(actor, batchId, world.db)
  if (!batch) return err('notFound')
  const items = await world.db.postalItem.findMany({ where: { batchId }, select: { id: true } })
  const problems = new Map<string, { control: keyof TypedLabel; code: LabelProblem }>()
  const seen = new Set<string>()
  const changes = items.flatMap(({ id }) => {
    const label = labels.get(id)
    if (!label) return []
    const read = readLabel(label)
    if (!read.ok) problems.set(id, read.error)
    else if (read.value.itemNumber !== null && seen.has(read.value.itemNumber))
      problems.set(id, { control: 'itemNumber', code: 'numberTaken' })
    if (!read.ok) return []
    if (read.value.itemNumber !== null) seen.add(read.value.itemNumber)
    return [{ id, data: read.value }]
  })
  if (problems.size > 0) return err(problems)
  let current = ''
  try {
    await world.db.$transaction(async (tx) => {
      for (const { id, data } of changes) {
        current = id
        await tx.postalItem.update({ where: { id }, data })
      }
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return err(new Map([[current, { control: 'itemNumber', code: 'numberTaken' } as const]]))
  }
  return ok(true)
}

type Label = {
  readonly itemNumber: string | null
  readonly postage: bigint | null
  readonly postageBy?: PostageBy
}

const readLabel = (
  typed: TypedLabel,
): Result<Label, { readonly control: keyof TypedLabel; readonly code: LabelProblem }> => {
  const number = typed.itemNumber?.trim() ? readItemNumber(typed.itemNumber) : ok(null)
  if (!number.ok) return err({ control: 'itemNumber', code: 'notAnItemNumber' })
  const postage = typed.postage?.trim() ? parseMoney(typed.postage) : ok(null)
  if (!postage.ok || (postage.value ?? 0) > largestPostage)
    return err({ control: 'postage', code: 'notMoney' })
  const payer = postageBy.find((each) => each === typed.postageBy)
  return ok({
    itemNumber: number.value?.number ?? null,
    postage: postage.value === null ? null : BigInt(postage.value),
    ...(payer && { postageBy: payer }),
  })
}
