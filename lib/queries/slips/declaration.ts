import type { Actor } from '#lib/domain/access/actor.ts'
import { declarationOf } from '#lib/domain/procedure/declaration.ts'
import { type DeclarationDocument, declarationDocument } from '#lib/domain/slips/declaration-document.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { competentUnit } from '#lib/use-cases/draft/submit-application.ts'
import { fileNameOf, lastEvent } from '#lib/use-cases/slips/slip-case.ts'
import { answersOf, openApplication } from '../open-application.ts'
import { type Printed, readableCase } from './readable-case.ts'

/**
 * The declaration as last submitted, for those who may read the file; before that, or with `draft` while a supplement is
 * being written, the complete draft for whoever writes it. Null otherwise.
 */
export const declarationPaperOf = async (
  actor: Actor,
  caseId: string,
  { draft }: { readonly draft: boolean },
  world: World,
): Promise<Printed<DeclarationDocument> | null> =>
  (draft ? null : await submittedPaper(actor, caseId, world)) ?? draftPaper(actor, caseId, world)

const submittedPaper = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<Printed<DeclarationDocument> | null> => {
  const found = await readableCase(actor, caseId, world)
  const sent = found && lastEvent(found, 'submit', 'supplement')
  if (!found || !sent) return null
  const { file, procedure } = found
  const { answers } = await openSubmission(world.db, caseId, world)
  const content = declarationDocument({
    declaration: declarationOf(procedure, answers, file.unit.name),
    unit: file.unit.name,
    submission: {
      dossierCode: file.dossierCode,
      provisionalNumber: file.provisionalNumber,
      at: sent.at,
      how: sent.role === 'citizen' ? 'bySelf' : 'atDesk',
      by: sent.by,
    },
    today: today(world.clock),
  })
  return { fileName: fileNameOf('to-khai', file), content }
}

const draftPaper = async (
  actor: Actor,
  draftId: string,
  world: World,
): Promise<Printed<DeclarationDocument> | null> => {
  const application = actor.kind === 'person' ? await openApplication(actor, draftId, world) : null
  const answers = application?.isOpen ? answersOf(application) : null
  if (!application || !answers) return null
  const { procedure } = application
  const code = application.unitCode ?? (await competentUnit(procedure, answers, world))
  const unit =
    code === null ? null : await world.db.unit.findUnique({ where: { code }, select: { name: true } })
  const content = declarationDocument({
    declaration: declarationOf(procedure, answers, unit?.name ?? ''),
    unit: unit?.name ?? null,
    submission: null,
    today: today(world.clock),
  })
  return { fileName: 'to-khai-ban-nhap.pdf', content }
}
