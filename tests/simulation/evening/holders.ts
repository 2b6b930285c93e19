import type { Evening, EveningFile, Invariant } from './evening.ts'

/**
 * Nobody takes what somebody else holds, unless by the commands that say so; and whom the history names is whom the file
 * names. The holder is folded from the events, without asking the column.
 */
export const holders: Invariant = async (evening) => {
  const deputies = await evening.world.db.deputy.findMany({ select: { absentId: true, deputyId: true } })
  const standsIn = (deputyId: string | null, absentId: string) =>
    deputies.some((row) => row.deputyId === deputyId && row.absentId === absentId)
  return evening.files.flatMap((file) => faultsOf(file, standsIn))
}

type StandsIn = (deputyId: string | null, absentId: string) => boolean

const faultsOf = ({ id, holderId, events }: Evening['files'][number], standsIn: StandsIn): string[] => {
  const faults: string[] = []
  let holder: string | null = null
  let isAccepted = false
  for (const { seq, type, actorId, actorRole, data } of events) {
    const bound = actorRole === 'officer' || (actorRole === 'desk' && !isAccepted)
    const isStranger = bound && holder !== null && holder !== actorId && !standsIn(actorId, holder)
    if (isStranger && !freeForAll.includes(type))
      faults.push(`${id}: event ${seq}, ${type}, was not for them`)
    holder = holderAfter(type, holder, actorId, data, isAccepted)
    isAccepted ||= type === 'accept'
  }
  return holder === holderId ? faults : [...faults, `${id}: held by ${holderId}, by its history ${holder}`]
}

/** What colleagues do whoever holds the file: take it over with a reason, carry paper, register and correct results. */
const freeForAll: readonly string[] = [
  'takeOver',
  'handOver',
  'receive',
  'reportLost',
  'registerResult',
  'correctResult',
  'receivePayment',
  'stop',
  'supplement',
  'withdraw',
]

const holderAfter = (
  type: string,
  holder: string | null,
  actorId: string | null,
  data: EveningFile['events'][number]['data'],
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
