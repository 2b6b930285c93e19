import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { itemNumberWords } from '#components/case/item-number-words.ts'
import { numberItems, type TypedLabel } from '#lib/use-cases/post/number-items.ts'
import { batchPath, labelControl } from '../../_post/post-path.ts'

const words = {
  ...itemNumberWords,
  notMoney: 'Nhập số tiền bằng đồng, ví dụ 26.000.',
} as const

/** Keeps numbers and postage of a batch. */
export const POST = formRoute(
  'staff',
  ({ id = '' }) => batchPath(id),
  async ({ actor, form, params: { id: batchId = '' }, sendBack, world }) => {
    const done = await numberItems(actor, { batchId, labels: labelsIn(form) }, world)
    if (done.ok) return seeOther(`${batchPath(batchId)}?xong=nhan`)
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    const problems = [...done.error].map(([itemId, { control, code }]) => [
      labelControl(control, itemId),
      words[code],
    ])
    return sendBack(batchPath(batchId), { problems: Object.fromEntries(problems) })
  },
)

const labelsIn = (form: Readonly<Record<string, string>>): ReadonlyMap<string, TypedLabel> => {
  const ids = Object.keys(form).flatMap((name) => (name.startsWith('itemNumber.') ? [name.slice(11)] : []))
  return new Map(
    ids.map((id) => [
      id,
      {
        itemNumber: form[labelControl('itemNumber', id)],
        postage: form[labelControl('postage', id)],
        postageBy: form[labelControl('postageBy', id)],
      },
    ]),
  )
}
