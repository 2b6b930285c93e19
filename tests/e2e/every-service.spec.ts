import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { declarationOf, emptyBlank, type Line } from '#lib/domain/procedure/declaration.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import {
  type CaseStep,
  carryOut,
  colleague,
  newCitizen,
  staffOf,
  submitted,
  today,
} from '#tests/support/people.ts'
import { origin } from './support/server.ts'

const folder = new URL('../../lib/procedures/', import.meta.url)

/** The first example of every service that the demonstration offers. */
const offered = (
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.examples.ts'))
      .map(
        async (file) =>
          ((await import(new URL(file, folder).href)) as { default: readonly Example[] }).default,
      ),
  )
).flatMap(([example]) => {
  const procedure = example && findProcedure(example.service, '2020-08-31')
  return example && procedure ? [{ example, procedure }] : []
})
const services = [...new Map(offered.map((each) => [each.procedure.code, each])).values()]

/** Who works on a field of law in the demonstration's office. */
const officeOf = async ({ field }: Procedure) => {
  const own = await staffOf(origin)
  if (field === 'Lý lịch tư pháp' || field === 'Quốc tịch') return own
  // The example's book is kept in Long Biên.
  if (field === 'Hộ tịch')
    return {
      tiepnhan: await colleague(origin, 'tiepnhan.longbien'),
      chuyenvien: await colleague(origin, 'chuyenvien.longbien'),
      truongphong: await colleague(origin, 'tutruong.longbien'),
    }
  return {
    ...own,
    chuyenvien: await colleague(origin, 'chuyenvien.botro'),
    truongphong: await colleague(origin, 'truongphong.botro'),
  }
}

const textOfPdf = async (visitor: Browserless, path: string): Promise<string> => {
  const response = await visitor.send(path)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()))
  return (await extractText(pdf, { mergePages: true })).text
}

/** White space and hyphens at the ends of lines are the printer's, not the person's. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad]/g, '')

/** Everything that a line of the form prints of the answers. */
const wordsOn = (line: Line): readonly string[] => {
  switch (line.kind) {
    case 'line':
      return line.blanks.map(({ value }) => value)
    case 'table':
      // Cells of several lines stand beside each other: a reader of the page hears them line by line.
      return line.rows.flat().flatMap((cell) => cell.split(/\s+/))
    case 'boxes':
      return line.boxes.filter(({ ticked }) => ticked).map(({ label }) => label)
    case 'sentence':
      return [line.text]
  }
}

test('every service is offered', () => {
  expect(services.length).toBeGreaterThanOrEqual(27)
})

for (const { example, procedure } of services) {
  test(`${procedure.code} ${procedure.shortName}: submitted and returned without a script, and printed as answered`, async () => {
    const citizen = await newCitizen(origin)
    const { id, page } = await submitted(citizen, example)
    expect(page.path).toBe(`/ho-so/${id}`)

    const complete = completeAnswers(procedure, example.typed, today().toString())
    if (!complete.ok) throw new Error(JSON.stringify(complete.error))
    const { sections } = declarationOf(procedure, complete.value as AnyAnswers, '')
    const printed = bare(await textOfPdf(citizen, `/ho-so/${id}/to-khai.pdf`))
    const words = sections
      .flatMap(({ lines }) => lines.flatMap(wordsOn))
      .filter((each) => each !== '' && each !== emptyBlank)
    expect(words.length).toBeGreaterThan(3)
    expect(words.filter((each) => !printed.includes(bare(each)))).toEqual([])

    const staff = await officeOf(procedure)
    const steps: readonly CaseStep[] = [
      'accept',
      'collectFee',
      'takeUp',
      'propose',
      'approve',
      'registerResult',
      'returnResult',
    ]
    // Where nothing is charged, nobody has to say so.
    for (const step of steps)
      if (step !== 'collectFee' || example.expected.fee > 0) await carryOut(staff, id, step)
    expect((await citizen.open(`/ho-so/${id}`)).text).toContain('Đã trả kết quả')
  })
}
