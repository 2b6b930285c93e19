import type { Person } from '#lib/domain/access/actor.ts'
import type { Sentences } from '#lib/domain/access/read-account.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { isMobile } from '#lib/domain/kernel/telephone.ts'
import { type Channel, channels } from '#lib/domain/message/channel.ts'
import type { World } from '#lib/outside/world.ts'
import { translate } from '#lib/words/translate.ts'

/**
 * Keeps by which channels a person wants to hear about their files besides the inbox; none is a choice too. What is not
 * offered here stays as it was, so that it is not lost while a channel is off. A telephone channel needs a mobile number.
 */
export const chooseChannels = async (
  actor: Person,
  { wanted, offered }: { readonly wanted: readonly Channel[]; readonly offered: readonly Channel[] },
  world: World,
  language: Language = 'vi',
): Promise<Result<true, Sentences>> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const chosen = channels.filter((channel) =>
    offered.includes(channel) ? wanted.includes(channel) : account.channels.includes(channel),
  )
  const byTelephone = wanted.filter((channel) => channel !== 'email' && offered.includes(channel))
  if (byTelephone.length > 0 && !(account.telephone !== null && isMobile(account.telephone))) {
    const sentence = translate(
      language,
      'Ghi số điện thoại di động vào trang Tài khoản trước, rồi chọn kênh này.',
    )
    return err(Object.fromEntries(byTelephone.map((channel) => [channel, sentence])))
  }
  await world.db.account.update({ where: { id: actor.accountId }, data: { channels: chosen } })
  return ok(true)
}
