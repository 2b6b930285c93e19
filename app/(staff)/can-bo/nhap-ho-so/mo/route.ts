import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { deskStart } from '#lib/queries/desk-start.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { entryFields } from '../entry-fields.ts'

const path = '/can-bo/nhap-ho-so'

export const POST = formRoute(
  'staff',
  () => path,
  async ({ actor, form, sendBack, world }) => {
    const start = await deskStart(actor, world)
    if (!start) return plain(404, 'Không tìm thấy trang.')
    const fields = entryFields(start.services)
    const { answers, problems } = checkFields({ fields }, ['service', 'channel'], form, '')
    const { service, channel } = answers
    if (problems.length > 0 || !service || !channel || !isUuid(form.startKey ?? ''))
      return sendBack(path, {
        problems: Object.fromEntries(
          problems.map((problem) => [problem.control, messageFor(fields, problem)]),
        ),
      })
    const [unitCode = '', slug = ''] = service.split(':')
    const started = await startApplication(
      actor,
      { slug, startKey: form.startKey ?? '', desk: { channel, unitCode } },
      world,
    )
    return started.ok
      ? seeOther(`${path}/${started.value.draftId}`)
      : sendBack(path, { problems: { service: 'Hiện không nhập được thủ tục này. Chọn thủ tục khác.' } })
  },
)
