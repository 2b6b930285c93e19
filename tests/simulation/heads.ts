import type { Person } from '#lib/domain/access/actor.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { officerNames } from './officers.ts'
import { queueOf, type Waiting } from './queue-of.ts'

/** Half a day of the head of the division and of the director: apologies first, then what waits for a decision. */
export const headsSession = async (
  office: Office,
  present: readonly (0 | 1)[],
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 20)
  const head = await office.staff('truongphong', start)
  const director = await office.staff('giamdoc', start)
  const world = office.worldAt(start)
  await abreast(await queueOf(office, head, { queue: 'toApologise' }, world), ({ file }) =>
    apologise(office, head, file, next()),
  )
  const toSign = await queueOf(office, director, { queue: 'toSign' }, world)
  await abreast(toSign, ({ file }) => lookAgain(office, head, director, file, next))
  const inDivision = await queueOf(office, head, { queue: 'inDivision' }, world)
  await abreast(inDivision.filter(isStopped), ({ file }) =>
    office.run(head, file, 'stop', next(), {
      ground: 'otherMatterFirst',
      reason: 'Chờ bản án có hiệu lực pháp luật.',
    }),
  )
  await abreast(inDivision.filter(isNobodys), async ({ file }) => {
    const place = present.includes(file.plan.officer) ? file.plan.officer : (present[0] ?? 0)
    const officer = await office.staff(officerNames[place], start)
    await office.run(head, file, 'assign', next(), { holderId: officer.accountId })
  })
  const toApprove = await queueOf(office, head, { queue: 'toApprove' }, office.worldAt(next()))
  await abreast(
    toApprove.filter((waiting) => !isForgotten(waiting)),
    ({ file }) => decideOn(office, head, file, next()),
  )
}

/** Signs an apology as it was drafted. */
const apologise = async (
  office: Office,
  head: Person,
  file: PlayedFile,
  at: Temporal.Instant,
): Promise<void> => {
  const { appointedOn, reason } = await office.stage.world.db.apologyDraft.findUniqueOrThrow({
    where: { caseId: file.id },
  })
  await office.run(head, file, 'apologise', at, {
    appointedOn: appointedOn.toISOString().slice(0, 10),
    reason,
  })
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

/** A file that nobody has taken up and that cannot wait: the head gives it to somebody. */
const isNobodys = ({ row, file }: Waiting): boolean =>
  row.status === 'accepted' && row.holder === null && (row.daysLeft ?? 9) <= 4 && file.plan.neglected === null

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
