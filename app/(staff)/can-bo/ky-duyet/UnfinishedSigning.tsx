import { theWorld } from '#app/_http/the-world.ts'
import { momentText } from '#components/ui/day-words.ts'
import { Notice } from '#components/ui/Notice.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { unfinishedSigning } from '#lib/queries/unfinished-signing.ts'
import { signingPath } from '../ky-so/signing-address.ts'

/** That a list broke off in the middle: what was signed is signed, and the rest still waits. */
export const UnfinishedSigning = async ({ actor }: { actor: Person }) => {
  const unfinished = await unfinishedSigning(actor, theWorld())
  if (!unfinished) return null
  const { proofId, at, signed, left } = unfinished
  return (
    <div className="mb-6">
      <Notice kind="warning" title={`Lần ký số lúc ${momentText(at).time} dừng giữa chừng`}>
        <p>
          Đã ký {signed} kết quả; {left} kết quả chưa ký, chưa cấp số và vẫn chờ ở đây.{' '}
          <a href={`${signingPath}/${proofId}`} className="link">
            Xem từng hồ sơ
          </a>
        </p>
      </Notice>
    </div>
  )
}
