import type { Prisma } from '#lib/outside/database/index.ts'

export type CaseEvent = Prisma.EventGetPayload<object>

/** An event, and in whose hands the file was before it and after. */
export type InHands = {
  readonly event: CaseEvent
  readonly before: string | null
  readonly after: string | null
}

/** Who held a file when: folded from its history, without asking the file. */
export const handsOf = (events: readonly CaseEvent[]): readonly InHands[] => {
  let before: string | null = null
  let isAccepted = false
  return events.map((event) => {
    const hands = { event, before, after: holderAfter(event, before, isAccepted) }
    before = hands.after
    isAccepted ||= event.type === 'accept'
    return hands
  })
}

/** What an officer did to a file that a colleague holds for whom they stand in. */
export const isDeputys = ({ event, before }: InHands): boolean =>
  event.actorRole === 'officer' && before !== null && before !== event.actorId && event.type !== 'takeOver'

const holderAfter = (
  { type, actorId, data }: CaseEvent,
  holder: string | null,
  isAccepted: boolean,
): string | null => {
  switch (type) {
    case 'claim':
    case 'takeUp':
    case 'takeOver':
    case 'propose':
      return actorId
    case 'assign':
      return String((data as { holderId?: string }).holderId)
    case 'accept':
    case 'release':
    case 'transfer':
      return null
    case 'requestSupplement':
      return isAccepted ? holder : null
    default:
      return holder
  }
}
