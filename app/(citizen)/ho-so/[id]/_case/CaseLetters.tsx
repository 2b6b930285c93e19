import { currentFormToken } from '#app/_http/form-token.ts'
import type { Parked } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { Letters } from '#components/case/Letters.tsx'
import { say } from '#components/language/say.ts'
import { Tag } from '#components/ui/Tag.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { caseLetters } from '#lib/queries/case-letters.ts'

type Props = { actor: Person; caseId: string; path: string; parked: Parked | null }

/** What the person and the office write to each other about this file. */
export const CaseLetters = async ({ actor, caseId, path, parked }: Props) => {
  const letters = await caseLetters(actor, caseId, theWorld())
  if (!letters) return null
  return (
    <section id="tin-nhan">
      <h2 className="mb-3 flex flex-wrap items-center gap-x-3 font-semibold text-xl">
        {say('Tin nhắn với cán bộ')}
        {letters.unread > 0 && (
          <Tag tone="lotus">{say('{count} tin chưa đọc', { count: letters.unread })}</Tag>
        )}
      </h2>
      <Letters
        letters={letters}
        reader="owner"
        path={path}
        token={await currentFormToken()}
        value={parked?.values.letter}
        problem={parked?.problems.letter}
      />
    </section>
  )
}
