import { seeOther } from '#app/_http/responses.ts'
import { uploadRoute } from '#app/_http/upload-route.ts'
import { uploadProblem } from '#app/_http/upload-words.ts'
import { missingPaperProblems } from '#lib/queries/missing-paper-problems.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { paperOf } from '../../_draft/camera-control.ts'
import { arrange } from '../arrange.ts'
import { useAgain } from '../use-again.ts'

const pageOf = ({ id = '' }: { readonly id?: string }) => `/ho-so/${id}/giay-to`

export const POST = uploadRoute(pageOf, {
  store: async ({ actor, params, language, world }, { control, name, content }) => {
    const input = { draftId: params.id ?? '', paperCode: paperOf(control), name, content }
    const stored = await addFile(actor, input, world)
    return stored.ok ? undefined : uploadProblem(stored.error, name, language)
  },
  finish: async ({ actor, form, params, problems, sendBack, language, world }) => {
    const { id: draftId = '' } = params
    const path = pageOf(params)
    const intent = form.intent ?? 'continue'
    const again = await useAgain(actor, { draftId, form, language }, world)
    const arranged = await arrange(actor, { draftId, intent, language }, world)
    const wrong = {
      ...arranged.problems,
      ...again,
      ...(intent === 'continue' && (await missingPaperProblems(actor, draftId, world, language))),
      ...Object.fromEntries(
        Object.entries(problems).map(([control, sentence]) => [paperOf(control), sentence]),
      ),
    }
    if (Object.keys(wrong).length > 0) return sendBack(path, { problems: wrong })
    if (intent === 'leave') return seeOther('/ho-so')
    if (intent === 'continue') return seeOther(`/ho-so/${draftId}/kiem-tra`)
    return seeOther(arranged.paper === null ? path : `${path}#${arranged.paper}`)
  },
})
