import { seeOther } from '#app/_http/responses.ts'
import { uploadRoute } from '#app/_http/upload-route.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import { missingPaperProblems } from '#lib/queries/missing-paper-problems.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { removeFile } from '#lib/use-cases/draft/remove-file.ts'

const pageOf = ({ id = '' }: { readonly id?: string }) => `/ho-so/${id}/giay-to`

export const POST = uploadRoute(pageOf, {
  store: async ({ actor, params, world }, { control, name, content }) => {
    const stored = await addFile(
      actor,
      { draftId: params.id ?? '', paperCode: control, name, content },
      world,
    )
    return stored.ok ? undefined : uploadProblem(stored.error, name)
  },
  finish: async ({ actor, form, params, problems, sendBack, world }) => {
    const { id: draftId = '' } = params
    const path = pageOf(params)
    const [intent, fileId = ''] = (form.intent ?? 'continue').split(':')
    if (intent === 'remove') await removeFile(actor, { draftId, fileId }, world)
    const wrong = {
      ...(intent === 'continue' && (await missingPaperProblems(actor, draftId, world))),
      ...problems,
    }
    if (Object.keys(wrong).length > 0) return sendBack(path, { problems: wrong })
    if (intent === 'leave') return seeOther('/ho-so')
    return seeOther(intent === 'continue' ? `/ho-so/${draftId}/kiem-tra` : path)
  },
})
