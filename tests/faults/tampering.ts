import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { areWhole, readSignatures } from '#lib/outside/signing/read-signatures.ts'
import type { World } from '#lib/outside/world.ts'
import { verifyFile } from '#lib/queries/verify-result.ts'
import { keepSignedResult } from '#lib/use-cases/result/keep-signed-result.ts'
import { handsOf, signedCase } from '#tests/support/issue-result.ts'
import { afterLastSignature, appended, flipped, withPagesSwapped } from '#tests/support/tampered.ts'
import { type PdfSig, pdfSig } from './pdf-sig.ts'
import { type Chance, seeded } from './seeded.ts'
import { openWorkStage } from './work-stage.ts'

const appUrl = 'http://127.0.0.1:3130'

/**
 * Signed results with one bit changed somewhere, with bytes added, and with pages of another file: none of them is taken
 * for what was issued, by our page or by `pdfsig` where it is installed; untouched ones are valid in both.
 * @returns one line that says what happened
 */
export const tampering = async (flips: number, seed: number): Promise<string> => {
  await using stage = await openWorkStage()
  const { world } = stage
  const chance = seeded(seed)
  const sig = await pdfSig(stage.folder, await world.signing.roots())
  stage.cleanup.defer(sig?.close ?? (async () => undefined))
  const papers = await issued(world, 4)
  for (const paper of papers) await expectValid(paper, sig, world)
  const bits = await flipBits(flips, { papers, chance, sig, world })
  const more = await addAndSwap(papers, sig, world)
  const other = sig ? `${bits.byOther} flips and the rest by pdfsig` : 'pdfsig is not installed'
  return `tampering, seed ${seed}: ${flips} bit flips, ${more} appended and swapped: all detected by our page, ${bits.byChain} flips by the signatures alone; ${other}`
}

type Trial = {
  readonly papers: readonly Buffer[]
  readonly chance: Chance
  readonly sig: PdfSig | null
  readonly world: World
}

const flipBits = async (flips: number, { papers, chance, sig, world }: Trial) => {
  const roots = await world.signing.roots()
  let [byChain, byOther] = [0, 0]
  for (let i = 0; i < flips; i++) {
    const paper = chance.pick(papers)
    const at = chance.below(paper.length)
    const changed = flipped(paper, at, chance.below(8))
    assert.notEqual((await verdictOn(changed, world)).kind, 'issued', `a flip at ${at} was not noticed`)
    const isSeen = !areWhole(await readSignatures(changed, roots, new Date()), changed.length)
    const isSeenByOther = sig !== null && !(await sig.isValid(changed))
    const [from, to] = afterLastSignature(paper)
    // A value can be written in more ways than one, as with small or large hexadecimal digits.
    if (at < from || at >= to) {
      assert(isSeen, `the signatures hold after a flip at ${at}`)
      assert(sig === null || isSeenByOther, `pdfsig did not notice a flip at ${at}`)
    }
    byChain += Number(isSeen)
    byOther += Number(isSeenByOther)
  }
  return { byChain, byOther }
}

const addAndSwap = async (papers: readonly Buffer[], sig: PdfSig | null, world: World): Promise<number> => {
  const [one, other] = papers
  assert(one && other)
  const changed = [
    ...papers.flatMap((paper) => appended.map((bytes) => Buffer.concat([paper, bytes]))),
    withPagesSwapped(one, other),
    withPagesSwapped(other, one),
  ]
  const roots = await world.signing.roots()
  for (const file of changed) {
    assert.notEqual((await verdictOn(file, world)).kind, 'issued')
    assert(!areWhole(await readSignatures(file, roots, new Date()), file.length))
    assert(sig === null || !(await sig.isValid(file)), 'pdfsig did not notice')
  }
  return changed.length
}

const verdictOn = (pdf: Buffer, world: World) =>
  verifyFile(pdf, new Uint8Array(createHash('sha256').update(pdf).digest()), world)

const expectValid = async (paper: Buffer, sig: PdfSig | null, world: World): Promise<void> => {
  const verdict = await verdictOn(paper, world)
  assert(verdict.kind === 'issued' && verdict.result.state === 'valid')
  assert(sig === null || (await sig.isValid(paper)), 'pdfsig does not take an untouched result for valid')
}

const issued = async (world: World, count: number): Promise<Buffer[]> => {
  const hands = await handsOf(world)
  const papers: Buffer[] = []
  for (let i = 0; i < count; i++) {
    const caseId = await signedCase(hands, world)
    const { id } = await world.db.signedResult.findFirstOrThrow({ where: { caseId } })
    await keepSignedResult(id, appUrl, world)
    const { storageKey } = await world.db.signedResult.findUniqueOrThrow({ where: { id } })
    papers.push(await buffer(world.files.get(storageKey ?? '')))
  }
  return papers
}
