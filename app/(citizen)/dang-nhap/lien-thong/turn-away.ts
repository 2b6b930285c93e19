import type { Visit } from '#app/_http/form-route.ts'
import { park } from '#app/_http/parked-form.ts'
import { seeOther } from '#app/_http/responses.ts'
import type { Actor } from '#lib/domain/access/actor.ts'
import type { IdentityFailure } from '#lib/outside/identity/index.ts'
import { type Sentence, translate } from '#lib/words/translate.ts'

export const linkPage = '/tai-khoan/lien-ket'

export type TurnedAway = IdentityFailure | 'expired' | 'disabled' | 'tooManyTries'

const sentences = {
  away: 'Chưa kết nối được với {label}. Thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  refused: '{label} chưa xác nhận. Nếu vừa bấm hủy thì có thể làm lại, hoặc đăng nhập bằng mật khẩu.',
  mistrusted: 'Không kiểm chứng được điều {label} gửi về, nên chưa đăng nhập. Bắt đầu lại từ trang này.',
  expired: 'Lần đăng nhập bằng {label} đã quá lâu hoặc đã dùng rồi. Bắt đầu lại từ trang này.',
  disabled: 'Tài khoản gắn với {label} này đã bị khóa. Liên hệ cơ quan tiếp nhận để được giúp.',
  tooManyTries: 'Có quá nhiều tài khoản mới từ nơi này. Đợi một giờ rồi thử lại {label}.',
} as const satisfies Readonly<Record<TurnedAway, Sentence>>

/** Back to the page from which somebody left for the provider, with a plain sentence about what happened. */
export const withSentence = async (
  visit: Visit<Actor>,
  { isLinking, next }: { readonly isLinking: boolean; readonly next: string },
  failure: TurnedAway,
  label: string,
  ...cookies: readonly string[]
): Promise<Response> => {
  const page = isLinking ? linkPage : '/dang-nhap'
  const notice = translate(visit.language, sentences[failure], { label })
  const accountId = isLinking && visit.actor.kind === 'person' ? visit.actor.accountId : null
  const parked = await park(page, accountId, { values: {}, problems: {}, notice }, visit.world)
  const query = !isLinking && next ? `?tiep=${encodeURIComponent(next)}` : ''
  return seeOther(`${page}${query}`, parked, ...cookies)
}
