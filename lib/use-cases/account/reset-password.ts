import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Mailer } from '#lib/outside/mail/index.ts'
import { hashPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'

const hashOf = (token: string) => new Uint8Array(createHash('sha256').update(token).digest())

/** The job behind requestPasswordReset: makes the token and mails its link, valid for one hour and once. */
export const sendPasswordReset = async (
  accountId: string,
  mailer: Mailer,
  appUrl: string,
  world: World,
): Promise<void> => {
  const account = await world.db.account.findUnique({ where: { id: accountId } })
  if (!account || account.disabledAt !== null) return
  const token = randomBytes(32).toString('base64url')
  const now = world.clock.now()
  await world.db.passwordReset.create({
    data: {
      tokenHash: hashOf(token),
      accountId,
      createdAt: toDate(now),
      expiresAt: toDate(now.add({ hours: 1 })),
    },
  })
  await mailer.send({
    id: randomUUID(),
    to: account.email,
    subject: 'Đặt lại mật khẩu Một Cửa Tư Pháp',
    text: [
      `Kính gửi Ông/Bà ${account.fullName},`,
      'Chúng tôi nhận được yêu cầu đặt lại mật khẩu cho tài khoản của Ông/Bà. Mở liên kết sau trong vòng một giờ để đặt mật khẩu mới:',
      `${appUrl}/dat-lai-mat-khau?ma=${token}`,
      'Nếu Ông/Bà không yêu cầu, xin bỏ qua thư này. Mật khẩu hiện tại vẫn giữ nguyên.',
    ].join('\n\n'),
  })
}

/** Sets a new password by a mailed token, and ends every session of the account. */
export const resetPassword = async (
  input: { readonly token: string; readonly password: string },
  world: World,
): Promise<Result<{ accountId: string }, 'tokenInvalid'>> => {
  const now = toDate(world.clock.now())
  const passwordHash = await hashPassword(input.password)
  return world.db.$transaction(async (tx) => {
    const tokenHash = hashOf(input.token.trim())
    const used = await tx.passwordReset.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (used.count !== 1) return err('tokenInvalid')
    const { accountId } = await tx.passwordReset.findUniqueOrThrow({ where: { tokenHash } })
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } })
    await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now } })
    return ok({ accountId })
  })
}
