import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { samplePdf } from '#tests/support/sample-pdf.ts'
import { afterLastSignature, appended, flipped } from '#tests/support/tampered.ts'
import { demoKeyRing } from './demo-authority.ts'
import { demoMark } from './demo-mark.ts'
import { keyFiles } from './key-files.ts'
import { signingWith } from './pades.ts'
import { areWhole, readSignatures } from './read-signatures.ts'

const at = Temporal.Instant.from('2020-08-17T02:05:00Z')
const day = new Date(at.epochMilliseconds)
const by = {
  person: { accountId: 'a1', name: 'Phạm Quốc Hùng' },
  unit: { code: 'stp-dong-thap', name: 'Sở Tư pháp tỉnh Đồng Tháp' },
}
const id = '<0123456789abcdef0123456789abcdef>'
const paper = samplePdf({
  page: '/Contents 4 0 R',
  more: ['<< /Length 0 >>\nstream\n\nendstream'],
  // As our own files have one: without it each signature would make up another.
  trailer: `/ID [${id} ${id}]`,
})

let folder: string
let signed: Buffer
let roots: readonly Uint8Array<ArrayBuffer>[]
const ring = () => signingWith(demoKeyRing(join(folder, 'signing')), undefined)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mctp-signing-'))
  signed = Buffer.from(await ring().sign(paper, by, at))
  roots = await ring().roots()
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = (pdf: Buffer, trusted = roots, on = day) => readSignatures(pdf, trusted, on)

describe('a signed file', () => {
  it('bears the signatures of the person and of the authority, the last over the whole of it', async () => {
    const found = await check(signed)
    expect(found).toEqual([
      {
        signer: by.person.name,
        isIntact: true,
        isTrusted: true,
        covers: expect.any(Number),
        timeStamp: null,
      },
      { signer: by.unit.name, isIntact: true, isTrusted: true, covers: signed.length, timeStamp: null },
    ])
    expect(areWhole(found, signed.length)).toBe(true)
  })

  it('is the same, byte for byte, when it is signed again by another process', async () => {
    expect(signed.equals(Buffer.from(await ring().sign(paper, by, at)))).toBe(true)
  })

  it('leaves no room beside the value of a signature in which anything could stand', () => {
    const values = [...signed.toString('latin1').matchAll(/\/Contents <([0-9a-f]+)>/gi)].map(
      ([, hex = '']) => hex,
    )
    expect(values).toHaveLength(2)
    for (const hex of values) expect(hex.length / 2).toBe(4 + Number.parseInt(hex.slice(4, 8), 16))
  })

  it('leads to nobody’s authority but ours, and only while its certificates are good', async () => {
    const other = signingWith(demoKeyRing(join(folder, 'other')), undefined)
    const strangers = await check(signed, await other.roots())
    expect(strangers.map(({ isIntact, isTrusted }) => [isIntact, isTrusted])).toEqual([
      [true, false],
      [true, false],
    ])
    const late = await check(signed, roots, new Date('2050-01-01'))
    expect(late.every(({ isTrusted }) => !isTrusted)).toBe(true)
  }, 30_000)

  it('with one bit changed anywhere that is signed is not whole, though it is known whose it was', async () => {
    const [from, to] = afterLastSignature(signed)
    for (let i = 0; i < 24; i++) {
      const place = (i * 7_919) % signed.length
      if (place >= from && place < to) continue
      const changed = flipped(signed, place, i % 8)
      expect(areWhole(await check(changed), changed.length), `a flip at ${place}`).toBe(false)
    }
    const inTheMiddle = await check(flipped(signed, signed.indexOf('/Contents 4 0 R') + 4, 1))
    expect(inTheMiddle.at(-1)).toMatchObject({ isIntact: false, isTrusted: true })
  }, 30_000)

  it('that says another kind of content or digest than the one that was signed is not whole', async () => {
    const [from, to] = afterLastSignature(signed)
    for (const said of ['06092a864886f70d010701', '300b0609608648016503040201']) {
      const at = from + signed.subarray(from, to).toString('latin1').toLowerCase().indexOf(said)
      expect(at).toBeGreaterThan(from)
      const changed = flipped(signed, at + said.length - 1, 1)
      expect(areWhole(await check(changed), changed.length), said).toBe(false)
    }
  })

  it('with anything behind its last signature is not whole', async () => {
    for (const more of appended) {
      const longer = Buffer.concat([signed, more])
      expect(areWhole(await check(longer), longer.length)).toBe(false)
    }
  })
})

test('whatever a file says of itself, reading it neither throws nor trusts', async () => {
  const lies = fc.oneof(
    fc.string().map((text) => Buffer.from(`%PDF-1.7\n/ByteRange [${text}]`)),
    fc
      .tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400), fc.string())
      .map(([a, b, c, d, hex]) =>
        Buffer.from(`%PDF-1.7\n/ByteRange [${a} ${b} ${c} ${d}] <${hex}>${' '.repeat(300)}`),
      ),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  )
  await fc.assert(
    fc.asyncProperty(lies, async (pdf) => {
      const found = await check(pdf)
      expect(found.every(({ isIntact, isTrusted }) => !isIntact && !isTrusted)).toBe(true)
      expect(areWhole(found, pdf.length)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('the keys of a demonstration are for their owner’s eyes, and say what they are', async () => {
  const files = await readdir(join(folder, 'signing'))
  expect(files.sort()).toEqual(['authority.json', 'password', 'person-a1.p12', 'unit-stp-dong-thap.p12'])
  for (const file of files) expect((await stat(join(folder, 'signing', file))).mode & 0o077).toBe(0)
  expect(Buffer.from(roots[0] ?? []).toString('latin1')).toContain(demoMark)
})

test('what several processes make at once is made once', async () => {
  const place = join(folder, 'at-once')
  const all = await Promise.all(Array.from({ length: 4 }, () => demoKeyRing(place).roots()))
  expect(new Set(all.map(([root]) => Buffer.from(root ?? []).toString('hex'))).size).toBe(1)
}, 60_000)

describe('the keys of production', () => {
  it('are read from their folder, and are none of a demonstration', async () => {
    const demo = join(folder, 'signing')
    const place = join(folder, 'keys')
    await mkdir(join(place, 'nguoi'), { recursive: true })
    await mkdir(join(place, 'co-quan'))
    await cp(join(demo, 'person-a1.p12'), join(place, 'nguoi', 'a1.p12'))
    await cp(join(demo, 'unit-stp-dong-thap.p12'), join(place, 'co-quan', 'stp-dong-thap.p12'))
    const pem = Buffer.from(roots[0] ?? [])
      .toString('base64')
      .replace(/.{64}/g, '$&\n')
    const rootsFile = join(place, 'roots.pem')
    await writeFile(rootsFile, `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`)
    const password = await readFile(join(demo, 'password'), 'utf8')
    const signing = signingWith(keyFiles({ folder: place, password, rootsFile }), undefined)
    await expect(signing.sign(paper, by, at)).rejects.toThrow('does not sign in production')
    await expect(signing.roots()).rejects.toThrow('authority of a demonstration')
  })
})
