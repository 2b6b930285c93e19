import { z } from 'zod'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { electronicResult } from '#lib/queries/electronic-result.ts'
import { closeBatch } from '../../post/close-batch.ts'
import { itemNumberTyped } from '../../post/item-number-typed.ts'
import { openBatch, putIntoBatch } from '../../post/prepare-batch.ts'
import { effect, type InputProblems, type Outcome, type Scene } from '../command.ts'
import { closeCollectionCode } from './collection-code.ts'

const words = (most: number) => z.string().trim().max(most, 'tooLong').optional()
const name = z.string().transform(normalizeName).pipe(z.string().max(100, 'tooLong')).optional()

const input = z.object({
  way: z.enum(['desk', 'post', 'electronic'], { error: 'required' }).default('desk'),
  receivedBy: name,
  receivedAs: z.enum(['self', 'authorised'], { error: 'required' }).optional(),
  confirmed: z.literal('yes', { error: 'confirmationRequired' }).optional(),
  recipient: name,
  telephone: words(30),
  address: words(300),
  itemNumber: words(40),
  /** The item of a batch that goes now. */
  itemId: z.uuid().optional(),
})
type Input = z.output<typeof input>
type Returned = Promise<Result<Outcome, InputProblems>>

/**
 * Hands the result over (NĐ 61/2018 Đ.20): at the desk against the confirmation of whoever receives it, or to the post
 * office for the person, where the service has results by post. What the post does with it afterwards stands beside the
 * file (docs/decisions/0024). The system hands over what was signed electronically, to the owner who chose to have it so
 * (NĐ 45/2020/NĐ-CP Đ.19).
 */
export const returnResult = effect({
  input,
  run: (scene, given): Returned => {
    if (given.way === 'electronic') return electronically(scene)
    return given.way === 'desk' ? atDesk(scene, given) : byPost(scene, given)
  },
})

const electronically = async (scene: Scene): Returned => {
  const { tx, file, now } = scene
  if (scene.role !== 'system' || !(await electronicResult(tx, file.id))) return err({ way: 'required' })
  await tx.postalItem.deleteMany({ where: { caseId: file.id, state: 'registered' } })
  await tx.caseResult.update({
    where: { caseId: file.id },
    data: { receivedAs: 'self', receivedAt: toDate(now) },
  })
  await closeCollectionCode(scene)
  return ok({ data: { way: 'electronic' }, changes: {} })
}

const atDesk = async (scene: Scene, { receivedBy, receivedAs, confirmed }: Input): Returned => {
  const { tx, file, now } = scene
  if (scene.role === 'system') return err({ way: 'required' })
  if (!receivedBy || !receivedAs || !confirmed) return err(missing({ receivedBy, receivedAs, confirmed }))
  // Whoever comes for it need not wait for the post.
  await tx.postalItem.deleteMany({ where: { caseId: file.id, state: 'registered' } })
  await tx.caseResult.update({
    where: { caseId: file.id },
    data: { receivedBy, receivedAs, receivedAt: toDate(now) },
  })
  const byCode = await closeCollectionCode(scene)
  return ok({ data: { receivedAs, ...(byCode && { byCode }) }, changes: {} })
}

const byPost = async (scene: Scene, given: Input): Returned => {
  const { tx, file, procedure, actorId, now } = scene
  if (scene.role === 'system') return err({ way: 'required' })
  if (!procedure.byPost) return err({ way: 'notByPost' })
  if (actorId === null) throw new Error('results are sent by a person')
  const prepared = await tx.postalItem.findFirst({ where: { caseId: file.id, state: 'registered' } })
  if (prepared?.id !== given.itemId) return err({ way: given.itemId ? 'notInThatBatch' : 'inABatch' })
  const item = prepared ? ok(prepared.id) : await batchOfOne(scene, actorId, given)
  if (!item.ok) return item
  await closeCollectionCode(scene)
  const handedOver = { dispatchedBy: actorId, dispatchedAt: toDate(now), state: 'dispatched' }
  await tx.postalItem.update({ where: { id: item.value }, data: { ...handedOver, stateAt: toDate(now) } })
  return ok({ data: { way: 'post', itemId: item.value }, changes: {} })
}

/** A result that goes alone is a batch too: it has a dispatch list, and the carrier is told of it. */
const batchOfOne = async (
  { tx, world, file, now }: Scene,
  clerkId: string,
  { recipient, telephone, address, itemNumber = '' }: Input,
): Promise<Result<string, InputProblems>> => {
  if (!recipient || !telephone || !address) return err(missing({ recipient, telephone, address }))
  const number = await itemNumberTyped(tx, itemNumber)
  if (!number.ok) return err({ itemNumber: number.error })
  const batchId = await openBatch(tx, { unitCode: file.unitCode, createdBy: clerkId }, now)
  const item = { batchId, caseId: file.id, recipient, telephone, address, itemNumber: number.value }
  const itemId = await putIntoBatch(tx, item, now)
  await closeBatch(tx, { batchId, dispatchedBy: clerkId }, world)
  return ok(itemId)
}

const missing = (given: Readonly<Record<string, string | undefined>>): InputProblems =>
  Object.fromEntries(
    Object.entries(given).flatMap(([control, value]) =>
      value ? [] : [[control, control === 'confirmed' ? 'confirmationRequired' : 'required']],
    ),
  )
