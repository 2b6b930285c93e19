import type { Status } from '#lib/domain/case/status.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { SlipFile } from '#lib/domain/slips/slip-file.ts'
import { toInstant, zone } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'

export type SlipEvent = {
  readonly seq: number
  readonly command: Command
  readonly status: Status
  /** Vietnamese time. */
  readonly at: Temporal.PlainDateTime
  readonly by: string | null
  readonly role: string
  readonly data: Readonly<Record<string, unknown>>
}

export type SlipCase = {
  readonly file: NonNullable<Awaited<ReturnType<typeof caseRow>>>
  readonly procedure: Procedure
  /** Oldest first. */
  readonly events: readonly SlipEvent[]
  readonly nameOf: (accountId: string) => string | null
}

/** A file with what its slips tell of; null where there is none. Whoever asks has been let in already. */
export const slipCase = async (db: Transaction, caseId: string): Promise<SlipCase | null> => {
  const file = await caseRow(db, caseId)
  if (!file) return null
  const ids = [...file.events.map((event) => event.actorId), file.receipt?.takenBy]
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, fullName: true },
  })
  const names = new Map(accounts.map(({ id, fullName }) => [id, fullName]))
  return {
    file,
    procedure: procedureOf(file.procedureCode, file.revision),
    events: file.events.map((event) => ({
      seq: event.seq,
      command: event.type as Command,
      status: event.status as Status,
      at: localTime(event.at),
      by: event.actorId === null ? null : (names.get(event.actorId) ?? null),
      role: event.actorRole,
      data: event.data as Record<string, unknown>,
    })),
    nameOf: (accountId) => names.get(accountId) ?? null,
  }
}

const caseRow = (db: Transaction, id: string) =>
  db.case.findUnique({
    where: { id },
    include: {
      unit: { select: { name: true, address: true, telephone: true } },
      division: { select: { name: true } },
      person: { select: { fullName: true, address: true, telephone: true, email: true } },
      receipt: true,
      events: { orderBy: { seq: 'asc' } },
    },
  })

/** The part that all slips of a file share. */
export const slipFileOf = ({ file, procedure }: SlipCase): SlipFile => ({
  unit: file.unit,
  dossierCode: file.dossierCode,
  provisionalNumber: file.provisionalNumber,
  procedure: procedure.name,
  applicant: file.person ?? { fullName: '', address: null, telephone: null, email: null },
})

/** "giay-tiep-nhan" → "giay-tiep-nhan-H20.STP-200817-0001.pdf": codes only, nobody's name. */
export const fileNameOf = (
  slip: string,
  { dossierCode, provisionalNumber }: Pick<SlipFile, 'dossierCode' | 'provisionalNumber'>,
): string => `${slip}-${dossierCode ?? provisionalNumber}.pdf`

export const lastEvent = ({ events }: SlipCase, ...commands: readonly Command[]): SlipEvent | undefined =>
  events.findLast((event) => commands.includes(event.command))

/** What an official wrote with a decision. */
export const textOf = async ({ data }: SlipEvent, db: Transaction): Promise<string> => {
  if (typeof data.textId !== 'string') return ''
  const text = await db.caseText.findUnique({ where: { id: data.textId }, select: { body: true } })
  return text?.body ?? ''
}

/** A day that an event tells of. */
export const dayIn = ({ data }: SlipEvent, name: string): Temporal.PlainDate | null => {
  const day = data[name]
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : null
}

export const localTime = (at: Date): Temporal.PlainDateTime =>
  toInstant(at).toZonedDateTimeISO(zone).toPlainDateTime()
