import type { Person } from '#lib/domain/access/actor.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { apologiesToSign } from '#lib/queries/apologies-to-sign.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { officerNames } from './officers.ts'
import { queueOf, type Waiting } from './queue-of.ts'

/** In the morning: the director and the head look at what lies with the division, before they decide on anything. */
export const lookAround = async (
  office: Office,
  present: readonly (0 | 1)[],
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 20)
  const head = await office.staff('truongphong', start)
  const director = await office.staff('giamdoc', start)
  const world = office.worldAt(start)
  const toSign = await queueOf(office, director, { queue: 'toSignByHand' }, world)
  await abreast(toSign, ({ file }) => lookAgain(office, head, director, file, next))
  const inDivision = await queueOf(office, head, { queue: 'inDivision' }, world)
  await abreast(inDivision.filter(isStopped), ({ file }) =>
    office.run(head, file, 'stop', next(), {
      ground: 'otherMatterFirst',
      reason: 'Chờ bản án có hiệu lực pháp luật.',
    }),
  )
  const officers = await Promise.all(present.map((place) => office.staff(officerNames[place], start)))
  const needsHands = ({ row, file }: Waiting): boolean =>
    given.includes(row.status) &&
    (row.daysLeft ?? 9) <= 3 &&
    file.plan.neglected === null &&
    !officers.some(({ fullName }) => fullName === row.holder)
  await abreast(inDivision.filter(needsHands), async ({ file }) => {
    const holder = officers[file.plan.officer] ?? officers[0]
    if (holder) await office.run(head, file, 'assign', next(), { holderId: holder.accountId })
  })
}

/** In these statuses a file that cannot wait, with nobody there who holds it, is given to somebody who is. */
const given: readonly Status[] = ['accepted', 'inProgress', 'awaitingOtherBody']

/** Half a day of the head of the division: apologies first, then what waits for a decision. */
export const headSession = async (office: Office, start: Temporal.Instant): Promise<void> => {
  const next = momentsFrom(start, 20)
  const head = await office.staff('truongphong', start)
  const world = office.worldAt(start)
  const toApologise = await queueOf(office, head, { queue: 'toApologise' }, world)
  const drafts = new Map((await apologiesToSign(head, world))?.map((draft) => [draft.caseId, draft]))
  await abreast(toApologise, ({ file }) => {
    const draft = drafts.get(file.id)
    if (!draft) throw new Error(`${file.plan.key} has no apology to sign`)
    const { appointedOn, reason } = draft
    return office.run(head, file, 'apologise', next(), { appointedOn, reason })
  })
  const toApprove = await queueOf(office, head, { queue: 'toApprove' }, office.worldAt(next()))
  await abreast(
    toApprove.filter((waiting) => !isForgotten(waiting)),
    ({ file }) => decideOn(office, head, file, next()),
  )
}

/** What is signed may be looked at again: the head takes it back, or the director does not sign. */
const lookAgain = async (
  office: Office,
  head: Person,
  director: Person,
  file: PlayedFile,
  next: () => Temporal.Instant,
): Promise<void> => {
  if (file.plan.inDivision === 'recalled' && !file.done.has('recalled')) {
    file.done.add('recalled')
    await office.run(head, file, 'recall', next(), { reason: 'Cần xem lại thông tin án tích.' })
  }
  if (file.plan.inDivision === 'unsigned' && !file.done.has('unsigned')) {
    file.done.add('unsigned')
    await office.run(director, file, 'sendBack', next(), { reason: 'Sai họ tên đệm.' })
  }
}

const isStopped = ({ row, file }: Waiting): boolean =>
  file.plan.inDivision === 'stopped' && row.status === 'inProgress'

const isForgotten = ({ row, file }: Waiting): boolean =>
  file.plan.neglected === 'approve' && (row.daysLeft ?? 0) > -2

const decideOn = async (
  office: Office,
  head: Person,
  file: PlayedFile,
  at: Temporal.Instant,
): Promise<void> => {
  const { inDivision } = file.plan
  if (inDivision === 'refused')
    return office.run(head, file, 'refuse', at, {
      ground: 'notEligible',
      reason: 'Nội dung khai không khớp với kết quả tra cứu.',
    })
  if (inDivision === 'sentBack' && !file.done.has('sentBack')) {
    file.done.add('sentBack')
    return office.run(head, file, 'sendBack', at, { reason: 'Ghi rõ kết quả tra cứu.' })
  }
  await office.run(head, file, 'approve', at)
  file.approvedAt = at
}
