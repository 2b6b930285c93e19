import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { deskStart } from '#lib/queries/desk-start.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { openScreen } from '#lib/use-cases/kiosk/open-screen.ts'

const path = '/can-bo/ho-tro'

export const POST = formRoute(
  'staff',
  () => path,
  async ({ actor, form: { service = '', startKey = '' }, sendBack, world }) => {
    const start = await deskStart(actor, world)
    if (!start) return plain(404, 'Không tìm thấy trang.')
    if (!isUuid(startKey) || !Object.hasOwn(start.services, service))
      return sendBack(path, { problems: { service: 'Chọn thủ tục.' } })
    const [unitCode = '', slug = ''] = service.split(':')
    const desk = { channel: 'assisted', unitCode } as const
    const started = await startApplication(actor, { slug, startKey, desk }, world)
    if (!started.ok) return sendBack(path, { problems: { service: 'Hiện không nhập được thủ tục này.' } })
    const { draftId } = started.value
    await openScreen(actor, draftId, world)
    return seeOther(`${path}/${draftId}`)
  },
)
