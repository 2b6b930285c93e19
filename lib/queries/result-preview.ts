import type { Person } from '#lib/domain/access/actor.ts'
import type { UnitKind } from '#lib/domain/procedure/procedure.ts'
import { resultDocument } from '#lib/domain/result/result-document.ts'
import { toDbDay, today } from '#lib/outside/clock/index.ts'
import { resultPdf } from '#lib/outside/pdf/result-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { fileNameOf } from '#lib/use-cases/slips/slip-case.ts'
import { resultSheet } from './result-sheet.ts'

/**
 * The result as it would be signed now, marked as a preview across every page: by whoever looks, where they sign, or else
 * in the name of whoever does. Null for everybody who may not read the file as an official.
 */
export const resultPreview = async (actor: Person, caseId: string, appUrl: string, world: World) => {
  const sheet = await resultSheet(actor, caseId, world)
  if (!sheet || sheet.version === 0) return null
  const { file, form, parts, roles } = sheet
  const unit = await world.db.unit.findUniqueOrThrow({
    where: { code: file.unitCode },
    select: { name: true, kind: true },
  })
  const document = resultDocument({
    form,
    parts,
    unit: { name: unit.name, kind: unit.kind as UnitKind },
    on: today(world.clock),
    signatory: {
      name: roles.includes('director') ? actor.fullName : await whoSigns(file.unitCode, world),
      standsIn: false,
    },
    signed: null,
  })
  const bytes = await resultPdf(document, { appUrl, signedAt: world.clock.now() })
  return { fileName: fileNameOf('xem-truoc', file), bytes }
}

const whoSigns = async (unitCode: string, world: World): Promise<string> => {
  const day = toDbDay(today(world.clock))
  const post = await world.db.post.findFirst({
    where: {
      unitCode,
      role: 'director',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      account: { disabledAt: null },
    },
    select: { account: { select: { fullName: true } } },
  })
  return post?.account.fullName ?? ''
}
