import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { electronicResult } from '#lib/queries/electronic-result.ts'
import { costsOf } from '../../post/costs-of.ts'
import { effect, type InputProblems } from '../command.ts'
import { closeCollectionCode } from './collection-code.ts'

const words = (most: number) => z.string().trim().max(most, 'tooLong').optional()
const name = z.string().transform(normalizeName).pipe(z.string().max(100, 'tooLong')).optional()

/**
 * Hands the result over (NĐ 61/2018 Đ.20): at the desk against the confirmation of whoever receives it, or to the post
 * office for the person, where the service has results by post, alone or in a batch. What the post does with it
 * afterwards stands beside the file (docs/decisions/0024). The system hands over what was signed electronically, to the
 * owner who chose to have it so (NĐ 45/2020/NĐ-CP Đ.19).
 */
export const returnResult = effect({
  input: z.object({
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
  }),
  run: async (scene, input) => {
    const { tx, file, procedure, actorId, now } = scene
    if ((input.way === 'electronic') !== (scene.role === 'system')) return err({ way: 'required' })
    if (input.way === 'electronic') {
      if (!(await electronicResult(tx, file.id))) return err({ way: 'required' })
      await tx.postalItem.deleteMany({ where: { caseId: file.id, state: 'registered' } })
      await tx.caseResult.update({
        where: { caseId: file.id },
        data: { receivedAs: 'self', receivedAt: toDate(now) },
      })
      await closeCollectionCode(scene)
      return ok({ data: { way: 'electronic' }, changes: {} })
    }
    if (input.way === 'desk') {
      const { receivedBy, receivedAs, confirmed } = input
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
    if (!procedure.byPost) return err({ way: 'notByPost' })
    if (actorId === null) throw new Error('results are sent by a person')
    const handedOver = {
      dispatchedBy: actorId,
      dispatchedAt: toDate(now),
      state: 'dispatched',
      stateAt: toDate(now),
    }
    const prepared = await tx.postalItem.findFirst({ where: { caseId: file.id, state: 'registered' } })
    if (prepared?.id !== input.itemId) return err({ way: input.itemId ? 'notInThatBatch' : 'inABatch' })
    await closeCollectionCode(scene)
    if (prepared) {
      await tx.postalItem.update({ where: { id: prepared.id }, data: handedOver })
      return ok({ data: { way: 'post', itemId: prepared.id }, changes: {} })
    }
    const { recipient, telephone, address, itemNumber } = input
    if (!recipient || !telephone || !address) return err(missing({ recipient, telephone, address }))
    const id = randomUUID()
    await tx.postalItem.create({
      data: {
        ...{ id, caseId: file.id, recipient, telephone, address },
        itemNumber: itemNumber || null,
        ...handedOver,
        ...(await costsOf(tx, file.id)),
      },
    })
    return ok({ data: { way: 'post', itemId: id }, changes: {} })
  },
})

const missing = (given: Readonly<Record<string, string | undefined>>): InputProblems =>
  Object.fromEntries(
    Object.entries(given).flatMap(([control, value]) =>
      value ? [] : [[control, control === 'confirmed' ? 'confirmationRequired' : 'required']],
    ),
  )
