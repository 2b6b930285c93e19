import type { Actor } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { SlipFile } from '#lib/domain/slips/slip-file.ts'
import { toInstant, zone } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

/** What was printed, and under which name it is kept: codes only, nobody's name. */
export type Printed<T> = { readonly fileName: string; readonly content: T }

export type SlipEvent = {
  readonly command: Command
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

/** A file with what its slips tell of, for those who may read it; null for everybody else. */
export const slipCase = async (actor: Actor, caseId: string, world: World): Promise<SlipCase | null> => {
  if (actor.kind !== 'person' || !isUuid(caseId)) return null
  const file = await caseRow(caseId, world)
  if (!file || !mayRead(actor, file)) return null
  const ids = [...file.events.map((event) => event.actorId), file.receipt?.takenBy]
  const accounts = await world.db.account.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, fullName: true },
  })
  const names = new Map(accounts.map(({ id, fullName }) => [id, fullName]))
  return {
    file,
    procedure: procedureOf(file.procedureCode, file.revision),
    events: file.events.map((event) => ({
      command: event.type as Command,
      at: localTime(event.at),
      by: event.actorId === null ? null : (names.get(event.actorId) ?? null),
      role: event.actorRole,
      data: event.data as Record<string, unknown>,
    })),
    nameOf: (accountId) => names.get(accountId) ?? null,
  }
}

const caseRow = (id: string, world: World) =>
  world.db.case.findUnique({
    where: { id },
    include: {
      unit: { select: { name: true, address: true, telephone: true } },
      person: { select: { fullName: true, address: true, telephone: true, email: true } },
      receipt: true,
      events: { orderBy: { seq: 'asc' } },
    },
  })

/** The part that all slips of a file share. */
export const slipFileOf = ({ file, procedure }: SlipCase, appUrl: string): SlipFile => ({
  unit: file.unit,
  dossierCode: file.dossierCode,
  provisionalNumber: file.provisionalNumber,
  procedure: procedure.name,
  applicant: file.person ?? { fullName: '', address: null, telephone: null, email: null },
  appUrl,
})

/** "giay-tiep-nhan" → "giay-tiep-nhan-H20.STP-200817-0001.pdf". */
export const fileNameOf = (slip: string, { file }: SlipCase): string =>
  `${slip}-${file.dossierCode ?? file.provisionalNumber}.pdf`

export const lastEvent = ({ events }: SlipCase, ...commands: readonly Command[]): SlipEvent | undefined =>
  events.findLast((event) => commands.includes(event.command))

/** What an official wrote with a decision. */
export const textOf = async ({ data }: SlipEvent, world: World): Promise<string> => {
  if (typeof data.textId !== 'string') return ''
  const text = await world.db.caseText.findUnique({ where: { id: data.textId }, select: { body: true } })
  return text?.body ?? ''
}

export const localTime = (at: Date): Temporal.PlainDateTime =>
  toInstant(at).toZonedDateTimeISO(zone).toPlainDateTime()
