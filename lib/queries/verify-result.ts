import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { ResultDocument } from '#lib/domain/result/result-document.ts'
import { parseVerificationCode } from '#lib/domain/result/verification-code.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import { areWhole, type FoundSignature, readSignatures } from '#lib/outside/signing/read-signatures.ts'
import type { World } from '#lib/outside/world.ts'
import { codeHash } from '#lib/use-cases/case/commands/sign.ts'
import { resultSeal } from '#lib/use-cases/result/result-seal.ts'

export type ResultState = 'valid' | 'recalled' | 'replaced' | 'revoked'

/** All that a stranger who holds a paper may learn of it: nobody's name, nothing of what it says. */
export type Verified = {
  readonly state: ResultState
  readonly code: string
  readonly kind: string
  readonly number: string
  readonly unit: string
  /** ISO day. */
  readonly signedOn: string
  /** ISO day on which it ceased to hold. */
  readonly endedOn: string | null
  /** The number of the one that took its place. */
  readonly replacedBy: string | null
}

export type VerifyFailure = 'notACode' | 'unknown' | 'tooManyTries'

/**
 * Whether the result with this code holds, whoever asks. A slip of the finger is told before anything is looked up; what
 * does not exist answers like anything else that is not found. `address` is where the question comes from, for the limit.
 */
export const verifyByCode = async (
  typed: string,
  address: string,
  world: World,
): Promise<Result<Verified, VerifyFailure>> => {
  const code = parseVerificationCode(typed.slice(0, 100))
  if (!code.ok) return err('notACode')
  if (!(await world.rateLimits.allow('verify', address))) return err('tooManyTries')
  const row = await world.db.signedResult.findUnique({
    where: { codeHash: codeHash(code.value) },
    include: withEnds,
  })
  return row ? ok(await verified(row, world)) : err('unknown')
}

export type FileVerdict =
  /** Byte for byte what was issued. */
  | {
      readonly kind: 'issued'
      readonly result: Verified
      /** By which authority and when (ISO instant) its signatures were seen; null where they bear no time stamps. */
      readonly timeStamp: { readonly authority: string; readonly at: string } | null
    }
  /** Signed by us, and changed or continued afterwards. */
  | { readonly kind: 'changed'; readonly how: 'altered' | 'appended' }
  /** Nothing in it leads to us. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'notPdf' }

/** What a PDF that somebody holds is: compared with what was issued, and its signatures read. The file is not kept. */
export const verifyFile = async (
  pdf: Buffer,
  sha256: Uint8Array<ArrayBuffer>,
  world: World,
): Promise<FileVerdict> => {
  if (!pdf.subarray(0, 1_024).includes('%PDF-')) return { kind: 'notPdf' }
  const roots = await world.signing.roots()
  const row = await world.db.signedResult.findUnique({ where: { sha256 }, include: withEnds })
  const signatures = await readSignatures(
    pdf,
    roots,
    row?.signedAt ?? new Date(world.clock.now().epochMilliseconds),
  )
  if (row) {
    // The same bytes cannot be less whole than those that were kept: then the keys or the trusted roots are wrong.
    if (!areWhole(signatures, pdf.length)) throw new Error(`the signatures of result ${row.id} do not hold`)
    return { kind: 'issued', result: await verified(row, world), timeStamp: stampOf(signatures) }
  }
  const ours = signatures.filter(({ isTrusted }) => isTrusted)
  if (ours.length === 0) return { kind: 'notOurs' }
  const isAppended = signatures.every(({ isIntact }) => isIntact) && signatures.at(-1)?.covers !== pdf.length
  return { kind: 'changed', how: isAppended ? 'appended' : 'altered' }
}

/** Of the last signature, which is over all the others; where each of them has one. */
const stampOf = (signatures: readonly FoundSignature[]) => {
  const stamp = signatures.at(-1)?.timeStamp
  if (!stamp || signatures.some(({ timeStamp }) => timeStamp === null)) return null
  return { authority: stamp.authority, at: stamp.at.toISOString() }
}

const withEnds = { ends: true } as const

type Row = {
  readonly id: string
  readonly sealed: Uint8Array
  readonly signedAt: Date
  readonly ends: readonly { readonly kind: string; readonly at: Date; readonly replacedBy: string | null }[]
}

/** The gravest first: what was replaced had been recalled before. */
const gravest = ['revoked', 'replaced', 'recalled'] as const

const verified = async (row: Row, world: World): Promise<Verified> => {
  const document = resultSeal(world).open(row.id, row.sealed)
  const state = gravest.find((kind) => row.ends.some((end) => end.kind === kind)) ?? 'valid'
  const end = row.ends.find(({ kind }) => kind === state)
  return {
    state,
    code: document.signed?.code ?? '',
    kind: document.name,
    number: document.signed?.number ?? '',
    unit: document.unit,
    signedOn: dayOf(toInstant(row.signedAt)).toString(),
    endedOn: end ? dayOf(toInstant(end.at)).toString() : null,
    replacedBy: end?.replacedBy ? await numberOf(end.replacedBy, world) : null,
  }
}

const numberOf = async (id: string, world: World): Promise<string | null> => {
  const row = await world.db.signedResult.findUnique({ where: { id }, select: { sealed: true } })
  const document: ResultDocument | null = row && resultSeal(world).open(id, row.sealed)
  return document?.signed?.number ?? null
}
