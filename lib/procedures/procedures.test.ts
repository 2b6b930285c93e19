import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Example, outcomeOf } from '#lib/domain/procedure/example.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { revisionText } from '#lib/domain/procedure/revision.ts'
import { procedureBehaves } from '#tests/support/procedure-behaves.ts'
import { findProcedure, procedureOf, procedures, proceduresOn } from './index.ts'

const isProcedure = (value: unknown): value is Procedure =>
  typeof value === 'object' && value !== null && 'fields' in value && 'timeLimit' in value

const inFolder = (
  await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
      .map(async (file) => ({
        file,
        module: (await import(/* @vite-ignore */ `./${file}`)) as { default?: unknown },
      })),
  )
).flatMap(({ file, module }) => (isProcedure(module.default) ? [{ file, procedure: module.default }] : []))

const examplesBeside = async (file: string): Promise<readonly Example[]> => {
  const module = (await import(/* @vite-ignore */ `./${file.replace(/\.ts$/, '.examples.ts')}`)) as {
    default: readonly Example[]
  }
  return module.default
}

/**
 * What each revision said when it landed: its words, and what it decided for its examples. A landed revision never
 * changes, because applications that began under it go on under it: write a new revision beside it instead. A line of
 * this list is changed only while its revision has not landed yet.
 */
const landed: Readonly<Record<string, string>> = {
  '2.000635 revision 1': 'b6c332ca3fea82b59848efed70ad76eb11270581da3600558c0b27e4b71d1ec8',
  '2.000635 revision 2': '6f02c33c7d2db9b36c1c9d9892bfe46697cee1c5dd9c21db02af569736f4fe8f',
  '1.002010 revision 1': '9953b92a53b4061cbd643a8324bdb7e967e6d13158dfd743d23b1b7dcd9fb675',
  '1.002032 revision 1': 'a0b602092ab23c8bdb5f3e6eaec7011e9fb2e2421712f0191effa2e557a46d33',
  '1.002055 revision 1': '5b35206ca767e136361422d57d80a5069ebf1dbe89cd8dad070923117498e9e8',
  '1.002079 revision 1': '6a45f3b01e3a1c688d38b757976726e50110bdd3a86bd749ae1199ccece3f576',
  '1.002099 revision 1': '537ead38f6e0cf6e045e72561e2637e6f8039dd33bcc0b099f24083a73645dd5',
  '1.002153 revision 1': '34618be7ab6e2aa2508a50c97a8fcdffd94ab7c87d2906575ceb07d905ff1870',
  '1.002181 revision 1': '6bb5d45e716d5205b360ed5cd4117908389953deeeca7547d2c4bd7132dfb5c2',
  '1.002198 revision 1': '25af1216f20d5601d7ce07d5c3d983a7d091940b20692b420a5af4f2f3d57d9b',
  '1.005136 revision 1': 'e83b2d096f295fdcb6c324ae65a16fef8d60934b3cca6a07e64ae839818caf17',
  '2.001895 revision 1': 'e8f8839d2557724880391e833d0bd9ae00a0b44590ec123c0a05ad02c7b013d0',
  '2.000488 revision 1': '403963ab715672ec465be533e573e88c3b402d916a695846feee497a60313e3d',
  '2.000488 revision 2': '8584bb8ea69a178817547d846bc4e7ce6d49f85cb7465faf589d3d57fd386b27',
  '2.001417 revision 1': 'd228fcb39c95754c736258e9498e2d9e19606c9e5537e3e75ea65fa93543e3d2',
  '2.000505 revision 1': '216ed8abaf9b0e25c5882cd24c68dd1443ed5b21c8eff6917f1a25f3d1df97bd',
  '1.000390 revision 1': 'b44f79daac1f53710cb55f1ead4b884ad6852249daf5ddf5b018f26fdbccb536',
  '1.000404 revision 1': 'a9bb4d2613cb0d0194941e747bae545be770621aeabf9a111214424a72b73970',
  '1.000426 revision 1': '9f34da079fb1da7db1a16c2b75027c0f238f9f4b0dc2d31a4cc1dcc293494cea',
  '1.000588 revision 1': 'c7ce6af02f60fe6c8472ee1062a7d6f5cae6d242f21de2eb3cffbb6db451f431',
  '1.000614 revision 1': 'b20e0c885d20621a8b1c342fc838cd23eb70fa040669322df87acc2bb89f0d03',
  '1.000627 revision 1': '403d793d05c11eb76497191c1b7d35f0ac6cb32f292c5a5b8114a721b9f80601',
  '2.001333 revision 1': '0612a232423f46787976a620b1d38ff0cda0280c6e6fc75afa1dbcc03f3cf64b',
  '2.001395 revision 1': 'c01c9e88f656f21093947099c345b270062711605b4c78721c11e30cf30f8d70',
  '2.001815 revision 1': '6a2aa060f6e2942ccf8b28f41992aadc10909599a26959b52d7ca92a0eb55cba',
  '2.001807 revision 1': '05027d6a9b5314248ab43871ccf26344468e1d2bd326214df29cb8bd2394ec52',
  '1.001071 revision 1': '79fa0c6108e8771a546cb77237f2e75d74cdc2ba48974dc12678dedfc36d922b',
  '1.001799 revision 1': '9f1fe297f894f6b460e7df903984044e1b58ccc283ff8fc4b31c76ce78af2050',
  '2.000789 revision 1': '6198ede06847713329e1cfe94e73f555fdac0c226dd99c65ccfd08dce2293a5a',
  '1.001756 revision 1': '74ccef6c9267aa909983f3ffe46880d1f0a15e22e6cf121793845e97b6f1d73e',
}

describe('the list of services', () => {
  it('names every definition in the folder, and nothing else', () => {
    expect(inFolder.length).toBeGreaterThan(0)
    expect(new Set(procedures)).toEqual(new Set(inFolder.map(({ procedure }) => procedure)))
    expect(procedures).toHaveLength(inFolder.length)
  })

  it('gives each revision once, and at most one of a service on any day', () => {
    const keys = procedures.map(({ code, revision }) => `${code} ${revision}`)
    expect(new Set(keys).size).toBe(keys.length)
    const days = procedures.flatMap(({ valid }) => [
      valid.from,
      ...(valid.to === undefined ? [] : [valid.to]),
    ])
    for (const day of days) {
      const slugs = proceduresOn(day).map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  it('finds the revision in force, from its first day to its last', () => {
    for (const procedure of procedures) {
      const { slug, code, revision, valid } = procedure
      for (const day of [valid.from, ...(valid.to === undefined ? [] : [valid.to])]) {
        expect(findProcedure(slug, day)).toMatchObject({ code })
        expect(findProcedure(slug, day)?.revision).toBeGreaterThanOrEqual(revision)
      }
      expect(procedureOf(code, revision)).toBe(procedure)
    }
    expect(findProcedure('khong-co', '2020-08-17')).toBeUndefined()
    expect(findProcedure('phieu-ly-lich-tu-phap', '2010-06-30')).toBeUndefined()
    expect(findProcedure('phieu-ly-lich-tu-phap', '2025-03-01')).toBeUndefined()
    expect(() => procedureOf('2.000488', 99)).toThrow(RangeError)
  })
})

describe.each(inFolder)('$file', async ({ file, procedure }) => {
  const examples = await examplesBeside(file)
  const walks = procedureBehaves(procedure, examples)

  it('says what it said when it landed', () => {
    const outcomes = walks.map(({ typed, example }) => outcomeOf(procedure, typed, example.on))
    const hash = createHash('sha256')
      .update(revisionText(procedure))
      .update(JSON.stringify(outcomes))
      .digest('hex')
    expect(landed).toHaveProperty([`${procedure.code} revision ${procedure.revision}`], hash)
  })
})
