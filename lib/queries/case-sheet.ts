import { type Actor, standsInFor } from '#lib/domain/access/actor.ts'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { type FeeMethod, isFeeMethod } from '#lib/domain/case/fee-method.ts'
import type { CaseFacts } from '#lib/domain/case/guards.ts'
import { available } from '#lib/domain/case/workflow.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { type Dong, dong } from '#lib/domain/kernel/money.ts'
import { type SummarySection, summaryOf } from '#lib/domain/procedure/summary.ts'
import { dayOf, toDbDay, today, toInstant } from '#lib/outside/clock/index.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { factsOf } from '#lib/use-cases/case/facts.ts'
import { calendarNow } from './calendar-now.ts'
import { type HistoryEntry, historyOf } from './case-history.ts'
import { type CasePaper, papersOf } from './case-papers.ts'
import { type CollectionFacts, collectionFacts } from './collection-facts.ts'
import { countedDue } from './due-ledger.ts'
import { feeOfCase } from './fee-amounts.ts'
import { type NextBody, nextBody } from './next-body.ts'
import { type OtherUnit, otherUnits } from './other-units.ts'
import { forField } from './post-fields.ts'
import { type PostalDelivery, postalDelivery } from './postal-delivery.ts'
import { type QueueRow, rowColumns, rowsOf } from './queue-row.ts'
import { notesOnSubmission } from './recognised-addresses.ts'
import { type IssuedSlipLine, issuedSlips } from './slips/issued-slips.ts'
import { type RefundSlipLine, refundSlips } from './slips/refund-slips.ts'
import { type StaffCase, type StaffRoleHere, staffCase } from './staff-case.ts'
import { type TurnNow, whoseTurn } from './whose-turn.ts'

/** Everything that an official has before them when they decide about a file. Plain data. */
export type CaseSheet = {
  readonly row: QueueRow
  /** To be sent along with a command. */
  readonly version: number
  /** What the workflow table asks about the file. */
  readonly facts: CaseFacts
  /** ISO day. */
  readonly today: string
  readonly roles: readonly StaffRoleHere[]
  readonly commands: readonly CaseCommand[]
  readonly turn: TurnNow
  readonly provisionalNumber: string
  readonly dossierCode: string | null
  readonly procedure: {
    readonly code: string
    readonly name: string
    readonly slug: string
    readonly resultName: string
    /** Grounds on which the limit can still be lengthened, and to what. */
    readonly lengthening: {
      readonly maxDays: number
      readonly grounds: Readonly<Record<string, string>>
    } | null
  }
  readonly unit: string
  readonly division: string | null
  readonly contact: {
    readonly telephone: string | null
    readonly email: string | null
    readonly address: string | null
  }
  readonly sections: readonly SummarySection[]
  readonly papers: readonly CasePaper[]
  /** Latest first. */
  readonly slips: readonly IssuedSlipLine[]
  readonly fee: {
    readonly due: Dong
    readonly lines: readonly { readonly label: string; readonly amount: Dong }[]
    /** The ground, in words, on which the declaration asks for less than the usual fee. */
    readonly exemption: string | null
    readonly receipt: {
      readonly number: string
      readonly method: FeeMethod
      readonly amount: number
      readonly ground: string | null
    } | null
    readonly refunds: readonly RefundSlipLine[]
  }
  /** ISO day by which the unit has committed itself to finish, sooner than the law. */
  readonly committedOn: string | null
  readonly limit: { readonly days: number; readonly count: 'calendar' | 'working' } | null
  readonly ledger: readonly Entry[]
  readonly history: readonly HistoryEntry[]
  readonly result: {
    readonly number: string
    readonly signedOn: string
    readonly signatory: string
    readonly fileId: string
    /** Signed electronically, or the scan of what was signed by hand. */
    readonly isElectronic: boolean
    readonly receivedBy: string | null
    readonly receivedAs: 'self' | 'authorised' | null
    readonly receivedAt: string | null
  } | null
  /** Where the result goes by post, and where it went; null for services without. */
  readonly post: PostalDelivery | null
  readonly collection: CollectionFacts
  /** The other units that decide such files, for a transfer, near ones first. */
  readonly competentUnits: readonly OtherUnit[]
  /** The bodies that have not answered yet: id of the consultation → name. */
  readonly openConsultations: Readonly<Record<string, string>>
  /** Whom the service says to ask next, where there is still somebody. */
  readonly nextBody: NextBody | null
  /** The apology that lies ready to be signed, as proposed. */
  readonly apology: { readonly appointedOn: string; readonly reason: string } | null
  /** Whom the head can name. */
  readonly officers: readonly { readonly id: string; readonly fullName: string }[]
  /** For auditors: whether the chain of the history holds, or where it breaks first. Undefined for all others. */
  readonly brokenAt?: number | null
}

/** The sheet of a file, or null when the actor may not read it as an official. */
export const caseSheet = async (actor: Actor, caseId: string, world: World): Promise<CaseSheet | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened) return null
  const { file, roles } = opened
  const procedure = procedureOf(file.procedureCode, file.revision)
  const submission = await openSubmission(world.db, caseId, world)
  const fee = await feeOfCase(world.db, file, procedure, submission.answers)
  const facts = factsOf(file)
  const day = today(world.clock).toString()
  const commands = available(facts, {
    roles,
    actorId: opened.actor.accountId,
    standsInFor: standsInFor(opened.actor),
    today: day,
  })
  const [row, turn, history, papers, officers, post] = await Promise.all([
    rowOfCase(caseId, world),
    whoseTurn(file, world),
    historyOf(caseId, procedure, world),
    papersOf(caseId, procedure, submission.answers, world),
    commands.includes('assign') ? officersFor(opened, world) : [],
    postalDelivery(file, world),
  ])
  return {
    row,
    version: file.seq,
    facts,
    today: day,
    roles,
    commands: commands
      .filter((command) => command !== 'submit')
      // What somebody sent from their own account, they mend themselves.
      .filter((command) => command !== 'supplement' || file.ownerId === null),
    turn,
    provisionalNumber: file.provisionalNumber,
    dossierCode: file.dossierCode,
    procedure: {
      code: procedure.code,
      name: procedure.name,
      slug: procedure.slug,
      resultName: procedure.result.name,
      lengthening: procedure.lengthening ?? null,
    },
    unit: file.unit.name,
    division: file.division?.name ?? null,
    contact: {
      telephone: file.person?.telephone ?? null,
      email: file.person?.email ?? null,
      address: file.person?.address ?? null,
    },
    sections: summaryOf(procedure, submission.typed, submission.answers, {
      notes: notesOnSubmission(submission.addresses),
    }),
    papers,
    slips: await issuedSlips(caseId, world),
    fee: {
      due: dong(Number(file.feeDue)),
      lines: fee.lines,
      exemption: fee.exemption?.ground ?? null,
      receipt: file.receipt && {
        number: `${file.receipt.number}/${file.receipt.year}`,
        method: isFeeMethod(file.receipt.method) ? file.receipt.method : 'cash',
        amount: Number(file.receipt.amount),
        ground: file.receipt.ground,
      },
      refunds: await refundSlips(caseId, world),
    },
    limit: limitOf(file),
    committedOn: file.committedOn?.toISOString().slice(0, 10) ?? null,
    ledger: countedDue(file, procedure, await calendarNow(world.db))?.ledger ?? [],
    history,
    result: file.result && {
      number: file.result.number,
      signedOn: file.result.signedOn.toISOString().slice(0, 10),
      signatory: file.result.signatory,
      fileId: file.result.fileId,
      isElectronic: file.result.signedId !== null,
      receivedBy: file.result.receivedBy,
      receivedAs:
        file.result.receivedAs === null ? null : file.result.receivedAs === 'self' ? 'self' : 'authorised',
      receivedAt: file.result.receivedAt?.toISOString() ?? null,
    },
    post,
    collection: await collectionFacts(file, opened.actor.accountId, world),
    competentUnits: commands.includes('transfer') ? await otherUnits(file.unitCode, procedure, world) : [],
    openConsultations: commands.includes('recordAnswer') ? await unanswered(caseId, world) : {},
    nextBody: commands.includes('consult')
      ? await nextBody(caseId, procedure, submission.answers, world)
      : null,
    apology: commands.includes('apologise') ? await preparedApology(caseId, world) : null,
    officers,
    ...(roles.includes('auditor') && { brokenAt: await firstBrokenLink(world.db, caseId) }),
  }
}

const rowOfCase = async (caseId: string, world: World): Promise<QueueRow> => {
  const file = await world.db.case.findUniqueOrThrow({ where: { id: caseId }, select: rowColumns })
  const [row] = await rowsOf([file], world)
  if (!row) throw new Error('a file without a line')
  return row
}

const limitOf = ({ limitDays, limitCount }: StaffCase['file']): CaseSheet['limit'] =>
  limitDays === null ? null : { days: limitDays, count: limitCount === 'working' ? 'working' : 'calendar' }

const preparedApology = async (caseId: string, world: World): Promise<CaseSheet['apology']> => {
  const draft = await world.db.apologyDraft.findUnique({ where: { caseId, closedAt: null } })
  return draft && { appointedOn: draft.appointedOn.toISOString().slice(0, 10), reason: draft.reason }
}

const unanswered = async (caseId: string, world: World) => {
  const open = await world.db.consultation.findMany({
    where: { caseId, answeredAt: null },
    orderBy: { askedAt: 'asc' },
    select: { id: true, body: true, askedAt: true },
  })
  return Object.fromEntries(
    open.map(({ id, body, askedAt }) => [
      id,
      `${body}, hỏi ngày ${formatDate(dayOf(toInstant(askedAt)).toString())}`,
    ]),
  )
}

/** The officers of the file's division today. */
const officersFor = async ({ file }: StaffCase, world: World): Promise<CaseSheet['officers']> => {
  const day = toDbDay(today(world.clock))
  return world.db.account.findMany({
    where: {
      disabledAt: null,
      posts: {
        some: {
          role: 'officer',
          unitCode: file.unitCode,
          ...(file.divisionId ? { divisionId: file.divisionId } : {}),
          AND: [forField(procedureOf(file.procedureCode, file.revision).field)],
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gte: day } }],
        },
      },
    },
    select: { id: true, fullName: true },
    orderBy: { fullName: 'asc' },
  })
}
