import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { type AccountAction, switchAccount } from '#lib/use-cases/administration/switch-account.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

const path = '/can-bo/quan-tri/tai-khoan'

const actions: ReadonlyMap<string, AccountAction> = new Map([
  ['khoa', 'disable'],
  ['mo', 'enable'],
  ['gui-mat-khau', 'mailPassword'],
])

export const POST = formRoute(
  'staff',
  () => path,
  async ({ actor, params: { id: accountId = '', viec = '' }, world }) => {
    const action = actions.get(viec)
    const done = action && isUuid(accountId) ? await switchAccount(actor, { accountId, action }, world) : null
    return done?.ok ? seeOther(`${path}?xong=${viec}`) : plain(404, 'Không tìm thấy trang.')
  },
)
