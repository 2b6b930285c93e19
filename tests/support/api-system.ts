import type { Person } from '#lib/domain/access/actor.ts'
import type { ApiClient } from '#lib/domain/access/api-client.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import type { World } from '#lib/outside/world.ts'
import { clientOfKey } from '#lib/queries/api/client-of-key.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { saveEntry } from '#lib/use-cases/administration/save-entry.ts'
import { keyText, secretOf } from '#lib/use-cases/api/key-text.ts'
import { manageClient } from '#lib/use-cases/api/manage-client.ts'

export const everyScope = 'Nộp hồ sơ, Đọc tình trạng hồ sơ của đơn vị'

/** A system that an administrator has admitted, with a key. */
export const admittedSystem = async (
  admin: Person,
  typed: {
    readonly unitCode: string
    readonly name: string
    readonly scopes?: string
    readonly hookUrl?: string
  },
  world: World,
): Promise<{ readonly clientId: string; readonly keyId: string; readonly key: string }> => {
  const register = registerAt('khoa-api')
  if (!register) throw new Error('no such register')
  const saved = await saveEntry(admin, { register, id: null, typed: { scopes: everyScope, ...typed } }, world)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  const { id: clientId } = await world.db.apiClient.findFirstOrThrow({
    where: { unitCode: typed.unitCode, account: { fullName: typed.name }, retiredAt: null },
  })
  const issued = await manageClient(admin, { clientId, act: { kind: 'issueKey' } }, world)
  if (!issued.ok) throw new Error(issued.error)
  const { id: keyId } = await world.db.apiKey.findFirstOrThrow({
    where: { clientId },
    orderBy: { issuedAt: 'desc' },
  })
  return { clientId, keyId, key: keyText(keyId, secretOf(keyId, world.sealing)) }
}

/** The system that bears a key. */
export const systemWith = async (key: string, world: World): Promise<ApiClient> => {
  const known = await clientOfKey(key, '10.0.0.1', world)
  if (!known.ok) throw new Error(known.error)
  return known.value
}

/** An example as another system would send it: nested, tables as lists of rows. */
export const nestedAnswers = (typed: Example['typed']): Record<string, unknown> => {
  const answers: Record<string, unknown> = {}
  for (const [control, text] of Object.entries(typed)) {
    const [table = '', row, column] = control.split('.')
    if (row === undefined || column === undefined) answers[control] = text
    else {
      const rows = (answers[table] ?? []) as Record<string, string>[]
      rows[Number(row)] = { ...rows[Number(row)], [column]: text }
      answers[table] = rows
    }
  }
  return answers
}
