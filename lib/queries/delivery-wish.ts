import { z } from 'zod'
import { type DeliveryWay, isDeliveryWay } from '#lib/domain/post/delivery-ways.ts'
import { type PostalAddress, postalAddress } from '#lib/domain/procedure/by-post.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openAnswers } from '#lib/use-cases/case/answers.ts'

/** How the person wants the result. */
export type DeliveryWish = {
  readonly way: DeliveryWay
  /** To whom and where, of post only. */
  readonly address: PostalAddress | null
  /** It went by post and came back, and nothing was chosen since: it waits at the desk. */
  readonly cameBack: boolean
}

/** What binds sealed bytes to the choice that they belong to. */
export const choiceContext = (choiceId: string): string => `delivery choice ${choiceId}`

const sealedAddress = z.object({ recipient: z.string(), telephone: z.string(), address: z.string() })

type File = { readonly id: string; readonly procedureCode: string; readonly revision: number }

/**
 * The latest choice, else what the form says. A result that the post brought back is not sent to the same address
 * again by itself. Whoever calls has made sure of the right to read the file.
 */
export const deliveryWish = async (tx: Transaction, file: File, world: World): Promise<DeliveryWish> => {
  // One after the other: inside a transaction there is one connection.
  const choice = await tx.deliveryChoice.findFirst({
    where: { caseId: file.id },
    orderBy: [{ chosenAt: 'desc' }, { id: 'desc' }],
  })
  const cameBack = await tx.postalItem.findFirst({
    where: { caseId: file.id, state: 'returned' },
    orderBy: { stateAt: 'desc' },
    select: { stateAt: true },
  })
  if (cameBack && !(choice && choice.chosenAt > cameBack.stateAt))
    return { way: 'desk', address: null, cameBack: true }
  if (choice && isDeliveryWay(choice.way)) {
    const address = choice.sealed
      ? sealedAddress.parse(world.sealing.open(choice.sealed, choiceContext(choice.id)))
      : null
    return { way: choice.way, address, cameBack: false }
  }
  const procedure = procedureOf(file.procedureCode, file.revision)
  const address = procedure.byPost ? postalAddress(procedure, await openAnswers(tx, file, world)) : null
  return { way: address ? 'post' : 'desk', address, cameBack: false }
}
