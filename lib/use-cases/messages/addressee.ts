import { isMobile } from '#lib/domain/kernel/telephone.ts'
import type { Channel } from '#lib/domain/message/channel.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import { DeliveryFailure } from '#lib/outside/messages/delivery-failure.ts'

export const toSomebody = {
  account: true,
  case: { select: { person: true } },
} as const satisfies Prisma.MessageInclude

type Addressed = Prisma.MessageGetPayload<{ include: typeof toSomebody }>

export type Addressee = {
  readonly fullName: string
  readonly email: string | null
  /** E.164. */
  readonly telephone: string | null
}

/** To whom a message goes: the account that it was written to, or the person of a file that was in none. */
export const addresseeOf = ({ accountId, account, case: file }: Addressed): Addressee => {
  const addressee = accountId === null ? file?.person : account?.disabledAt === null ? account : null
  if (!addressee) throw new DeliveryFailure('noAccount', { isFinal: true })
  return addressee
}

/** Where a channel reaches somebody. Throws a final DeliveryFailure where it does not. */
export const addressBy = (channel: Channel, { email, telephone }: Addressee): string => {
  if (channel === 'email') {
    if (email === null) throw new DeliveryFailure('noEmail', { isFinal: true })
    return email
  }
  if (telephone === null || !isMobile(telephone)) throw new DeliveryFailure('noTelephone', { isFinal: true })
  return telephone
}

/** How the person of a file is told who has chosen nothing: by mail, or else by a text message. */
export const channelsOfPerson = (
  person: Pick<Addressee, 'email' | 'telephone'> | null,
): readonly Channel[] => {
  if (person?.email) return ['email']
  return person?.telephone && isMobile(person.telephone) ? ['sms'] : []
}
