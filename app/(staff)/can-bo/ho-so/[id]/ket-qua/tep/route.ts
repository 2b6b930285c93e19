import { plain, seeOther } from '#app/_http/responses.ts'
import { uploadRoute } from '#app/_http/upload-route.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import { latestScan } from '#lib/queries/latest-scan.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { carryOut } from '../../_sheet/carry-out.ts'
import { casePath } from '../../_sheet/case-path.ts'

/** Registers a wet-signed result: its scan is kept first, so that a slip in the other answers does not lose it. */
export const POST = uploadRoute(({ id = '' }) => casePath(id), {
  store: async ({ actor, params: { id = '' }, world }, { name, content }) => {
    const stored = await addFile(actor, { draftId: id, paperCode: 'result', name, content }, world)
    return stored.ok ? undefined : uploadProblem(stored.error, name)
  },
  finish: async ({ actor, form, params: { id = '' }, problems, sendBack, world }) => {
    const scan = Object.keys(problems).length > 0 ? null : await latestScan(actor, id, world)
    const extra: Record<string, string> = scan ? { scanId: scan.id } : {}
    const outcome = await carryOut(actor, { caseId: id, command: 'registerResult', form }, world, extra)
    if (outcome.kind === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    if (outcome.kind === 'done') return seeOther(`${casePath(id)}?xong=registerResult`)
    return sendBack(casePath(id), { ...outcome, problems: { ...outcome.problems, ...problems } })
  },
})
