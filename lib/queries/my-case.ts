import type { Person } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { available, type Command } from '#lib/domain/case/workflow.ts'
import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { answersFor, type DayCount, type Fee } from '#lib/domain/procedure/procedure.ts'
import { type SummarySection, summaryOf } from '#lib/domain/procedure/summary.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { type ShownService, serviceIn } from '#lib/procedures/english/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { factsOf } from '#lib/use-cases/case/facts.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { isPayable } from '#lib/use-cases/payment/start-payment.ts'
import { calendarNow } from './calendar-now.ts'
import { type HistoryEntry, historyOf } from './case-history.ts'
import { type CasePaper, papersOf } from './case-papers.ts'
import { countedDue } from './due-ledger.ts'
import { feeIn, feeOfCase } from './fee-amounts.ts'
import { goesOnAt, openApplication } from './open-application.ts'
import { type PostalDelivery, postalDelivery } from './postal-delivery.ts'
import { notesOnSubmission } from './recognised-addresses.ts'
import { type IssuedSlipLine, issuedSlips } from './slips/issued-slips.ts'
import { type RefundSlipLine, refundSlips } from './slips/refund-slips.ts'
import { type ToMend, toMend } from './to-mend.ts'
import { type TurnNow, whoseTurn } from './whose-turn.ts'

/** A file as the person who applied sees it. Plain data. */
export type MyCase = {
  readonly id: string
  /** To be sent along with a command. */
  readonly version: number
  /** The language of what the law says: questions, papers, fee, reasons. */
  readonly language: Language
  readonly procedure: { readonly shortName: string; readonly resultName: string; readonly resultNote: string }
  readonly status: Status
  readonly provisionalNumber: string
  readonly dossierCode: string | null
  readonly person: string | null
  readonly unit: { readonly name: string; readonly address: string; readonly telephone: string }
  readonly today: string
  readonly turn: TurnNow
  readonly commands: readonly Command[]
  readonly acceptedOn: string | null
  readonly dueOn: string | null
  /** By when the unit has committed itself to finish, sooner than the law. */
  readonly committedOn: string | null
  readonly finishedOn: string | null
  /** The new appointment that an apology named. */
  readonly appointedOn: string | null
  /** Why it is due on that day; null while no deadline runs. */
  readonly due: {
    readonly limit: DayCount
    readonly reasons: readonly string[]
    readonly ledger: readonly Entry[]
    /** The day from which the limit counts anew after a supplement. */
    readonly restartedOn: string | null
    /** Why an official used the longest limit of the law. */
    readonly lengthened: { readonly ground: string | null; readonly reason: string | null } | null
  } | null
  readonly history: readonly HistoryEntry[]
  readonly fee: Fee & {
    /** It can be paid from afar now. */
    readonly payable: boolean
    /** Money that went back or is on its way, in the order of its slips. */
    readonly refunds: readonly RefundSlipLine[]
    readonly receipt: {
      readonly number: string
      readonly paid: boolean
      /** The post office collects it on delivery. */
      readonly byPost: boolean
      readonly ground: string | null
    } | null
  }
  readonly result: {
    readonly number: string
    readonly signedOn: string
    /** The file that was signed electronically, to be fetched once the fee is settled; null for a result on paper. */
    readonly file: { readonly id: string; readonly isReady: boolean } | null
    readonly collectedAt: string | null
  } | null
  /** Where the result goes by post, and where it went; null for services without. */
  readonly post: PostalDelivery | null
  readonly papers: readonly CasePaper[]
  /** Latest first. */
  readonly slips: readonly IssuedSlipLine[]
  readonly sections: readonly SummarySection[]
  /** What has to be mended, item by item; none while nothing is asked so. */
  readonly toMend: readonly ToMend[]
  /** By when, where a day was named. */
  readonly mendBy: string | null
}

/** Words that officials write to one another. */
const internal: ReadonlySet<Command> = new Set(['propose', 'sendBack', 'recall', 'consult', 'recordAnswer'])

/** What colleagues do among themselves; it says nothing about the file. */
const amongColleagues: ReadonlySet<Command> = new Set(['claim', 'release', 'takeOver', 'handOver', 'receive'])

/**
 * A file of the actor's own. Answers a path to go to instead for a draft, and for the officials of the unit; null for
 * everybody else.
 */
export const myCase = async (
  actor: Person,
  caseId: string,
  world: World,
  language: Language = 'vi',
): Promise<MyCase | { readonly elsewhere: string } | null> => {
  const file = isUuid(caseId) ? await caseRow(caseId, world) : null
  if (!file) return draftPlace(actor, caseId, world)
  if (file.ownerId !== actor.accountId)
    return mayRead(actor, file) ? { elsewhere: `/can-bo/ho-so/${caseId}` } : null
  const procedure = procedureOf(file.procedureCode, file.revision)
  const shown = serviceIn(language, procedure)
  const { typed, answers, addresses } = await openSubmission(world.db, caseId, world)
  const [history, papers, turn, post] = await Promise.all([
    historyOf(caseId, procedure, world),
    papersOf(caseId, shown.procedure, answers, world, shown.language),
    whoseTurn(file, world),
    postalDelivery(file, world),
  ])
  const day = today(world.clock).toString()
  return {
    id: file.id,
    version: file.seq,
    language: shown.language,
    procedure: {
      shortName: shown.procedure.shortName,
      resultName: shown.procedure.result.name,
      resultNote: shown.procedure.result.note,
    },
    status: file.status as Status,
    provisionalNumber: file.provisionalNumber,
    dossierCode: file.dossierCode,
    person: file.person?.fullName ?? null,
    unit: file.unit,
    today: day,
    turn,
    commands: available(factsOf(file), { roles: ['citizen'], actorId: actor.accountId, today: day }),
    acceptedOn: isoDay(file.acceptedOn),
    dueOn: isPromised(file) ? isoDay(file.dueOn) : null,
    committedOn: isoDay(file.committedOn),
    finishedOn: isoDay(file.finishedOn),
    appointedOn: isoDay(file.appointedOn),
    due: whyDue(file, history, shown, answers, await calendarNow(world.db)),
    history: history
      .filter((entry) => !amongColleagues.has(entry.command))
      .map((entry) => (internal.has(entry.command) ? { ...entry, text: null } : entry)),
    fee: {
      ...feeIn(await feeOfCase(world.db, file, procedure, answers), shown.say),
      payable: isPayable(file, today(world.clock)),
      refunds: await refundSlips(caseId, world),
      receipt: file.receipt && {
        number: `${file.receipt.number}/${file.receipt.year}`,
        paid: file.receipt.method !== 'exempt',
        byPost: file.receipt.method === 'postal',
        ground: file.receipt.ground,
      },
    },
    result: file.result && {
      number: file.result.number,
      signedOn: file.result.signedOn.toISOString().slice(0, 10),
      file: file.result.signedId === null ? null : { id: file.result.fileId, isReady: file.feeSettled },
      collectedAt: file.result.receivedAt?.toISOString() ?? null,
    },
    post,
    papers,
    slips: await issuedSlips(caseId, world),
    sections: summaryOf(shown.procedure, typed, answers, {
      notes: notesOnSubmission(addresses),
      language: shown.language,
    }),
    toMend: await toMend(caseId, shown.procedure, world),
    mendBy: isoDay(file.mendBy),
  }
}

const caseRow = (id: string, world: World) =>
  world.db.case.findUnique({
    where: { id },
    include: {
      unit: { select: { name: true, address: true, telephone: true } },
      division: { select: { name: true } },
      holder: { select: { fullName: true } },
      person: { select: { fullName: true } },
      receipt: true,
      result: true,
    },
  })

type Row = NonNullable<Awaited<ReturnType<typeof caseRow>>>

const draftPlace = async (actor: Person, draftId: string, world: World) => {
  const application = await openApplication(actor, draftId, world)
  if (!application) return null
  return {
    elsewhere: application.isEnteredAtDesk
      ? `/can-bo/nhap-ho-so/${draftId}`
      : `/ho-so/${draftId}/${goesOnAt(application)}`,
  }
}

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** A day is promised while a deadline runs, and was kept or not once there is a result; a file ended otherwise has none. */
const isPromised = ({ status, dueOn, finishedOn }: Row): boolean =>
  dueOn !== null && (finishedOn !== null || !isEnded(status as Status))

const whyDue = (
  file: Row,
  history: readonly HistoryEntry[],
  { procedure, say }: ShownService,
  answers: AnyAnswers,
  calendar: Calendar,
): MyCase['due'] => {
  if (!isPromised(file) || file.limitDays === null) return null
  const lengthening = file.lengthened ? history.findLast((entry) => entry.command === 'lengthen') : undefined
  const isRestarted = file.clockFrom?.getTime() !== file.acceptedOn?.getTime()
  return {
    limit: { days: file.limitDays, count: file.limitCount === 'working' ? 'working' : 'calendar' },
    reasons: procedure.timeLimit(answersFor(answers)).reasons.map(say),
    ledger: countedDue(file, procedure, calendar)?.ledger ?? [],
    restartedOn: isRestarted ? isoDay(file.clockFrom) : null,
    lengthened: lengthening ? { ground: lengthening.ground, reason: lengthening.text } : null,
  }
}
