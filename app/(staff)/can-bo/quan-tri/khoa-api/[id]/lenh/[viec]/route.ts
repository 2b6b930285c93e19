import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { type ClientAct, manageClient } from '#lib/use-cases/api/manage-client.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { systemsPath } from '../../../systems-path.ts'

const acts: ReadonlyMap<string, (keyId: string) => ClientAct> = new Map<string, (keyId: string) => ClientAct>(
  [
    ['cap-khoa', () => ({ kind: 'issueKey' })],
    ['da-chep', (keyId) => ({ kind: 'noteKey', keyId })],
    ['thu-hoi', (keyId) => ({ kind: 'revokeKey', keyId })],
    ['doi-khoa-ky', () => ({ kind: 'turnHook' })],
    ['gui-lai', () => ({ kind: 'sendHooksAgain' })],
  ],
)

export const POST = formRoute(
  'staff',
  () => systemsPath,
  async ({ actor, form, params: { id: clientId = '', viec = '' }, world }) => {
    const act = acts.get(viec)?.(form.key ?? '')
    if (!act || !isUuid(clientId)) return plain(404, 'Không tìm thấy trang.')
    const done = await manageClient(actor, { clientId, act }, world)
    if (done.ok) return seeOther(`${systemsPath}?xong=${viec}`)
    return done.error === 'tooManyKeys'
      ? seeOther(`${systemsPath}?loi=du-khoa`)
      : plain(404, 'Không tìm thấy trang.')
  },
)
