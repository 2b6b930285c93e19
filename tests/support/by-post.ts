import type { Example } from '#lib/domain/procedure/example.ts'
import examples from '#lib/procedures/civil-status-extract.examples.ts'
import type { Stage } from './stage.ts'
import { signedResult, submit } from './submit.ts'

/** Somebody who wants an extract of Long Biên's book by post. */
export const extractByPost = (typed: Readonly<Record<string, string>> = {}): Example => {
  const [, , example] = examples
  if (!example) throw new Error('the service has no third example')
  return { ...example, typed: { ...example.typed, district: '004', ...typed } }
}

/** The people of Phòng Tư pháp quận Long Biên. */
export const longBien = async (stage: Stage) => ({
  desk: await stage.person('tiepnhan.longbien'),
  officer: await stage.person('chuyenvien.longbien'),
  head: await stage.person('truongphong.longbien'),
  lead: await stage.person('tutruong.longbien'),
})

/** A result that lies ready at Long Biên, wanted by post; its fee is collected by the post office. */
export const readyByPost = async (
  stage: Stage,
  { method = 'postal' as 'postal' | 'transfer' | null } = {},
): Promise<string> => {
  const { desk, officer, head } = await longBien(stage)
  const id = await submit(stage.citizen, extractByPost(), stage.world)
  await stage.run(desk, id, 'accept')
  await stage.run(officer, id, 'takeUp')
  await stage.run(officer, id, 'propose')
  await stage.run(head, id, 'approve')
  await stage.run(officer, id, 'registerResult', await signedResult(officer, id, stage.world))
  if (method) await stage.run(desk, id, 'collectFee', { method })
  return id
}
