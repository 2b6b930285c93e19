import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { isDeliveryWay } from '#lib/domain/post/delivery-ways.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { today } from '#lib/outside/clock/index.ts'
import { myDelivery } from '#lib/queries/my-delivery.ts'
import { chooseDelivery } from '#lib/use-cases/delivery/choose-delivery.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'
import { deliveryFields } from '../delivery-fields.ts'

const notices = {
  tooLate: 'Kết quả đã được gửi hoặc trao nên không đổi cách nhận được nữa.',
  payFirst: 'Nộp phí xong thì nhận được bản điện tử.',
  notOffered: 'Cách nhận này không có cho hồ sơ này. Chọn cách khác.',
} as const

export const POST = formRoute(
  'person',
  ({ id = '' }) => `/ho-so/${id}/cach-nhan`,
  async ({ actor, form, params: { id: caseId = '' }, sendBack, language, world }) => {
    const delivery = await myDelivery(actor, caseId, world)
    if (!delivery) return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    const fields: Fields = fieldsIn(language, deliveryFields(delivery.offered))
    const { answers, problems } = readAccount(fields, form, today(world.clock).toString(), language)
    if (Object.keys(problems).length > 0) return sendBack(`/ho-so/${caseId}/cach-nhan`, { problems })
    const way = String(answers.way)
    if (!isDeliveryWay(way)) return plain(400, translate(language, 'Không có cách nhận này.'))
    const answer = (name: string) => String(answers[name] ?? '')
    const address =
      way === 'post'
        ? { recipient: answer('recipient'), telephone: answer('telephone'), address: answer('address') }
        : null
    const chosen = await chooseDelivery(actor, { caseId, way, address }, world)
    if (chosen.ok) return seeOther(`/ho-so/${caseId}`)
    if (chosen.error === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    return sendBack(`/ho-so/${caseId}`, { problems: {}, notice: translate(language, notices[chosen.error]) })
  },
)
