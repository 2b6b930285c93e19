import type { Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { Differing } from '#lib/use-cases/draft/save-step.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** Whether a script sent the form while it was being typed. */
export const isAutosave = (headers: Headers): boolean =>
  headers.get('accept')?.includes('application/json') === true

/** What a script is told of its save: when it was kept, and what the person has to choose between. */
export const autosaveAnswer = (
  saved: Result<
    { readonly differing: readonly Differing[]; readonly changed?: readonly string[] },
    'notFound' | 'closed'
  >,
  world: World,
): Response =>
  saved.ok
    ? Response.json({
        savedAt: toDate(world.clock.now()),
        differing: saved.value.differing,
        changed: saved.value.changed ?? [],
      })
    : Response.json({ problem: saved.error }, { status: saved.error === 'closed' ? 410 : 404 })

/** Above the form when two versions of an answer wait for a choice. */
export const chooseNotice: PlainSentence =
  'Có câu vừa được sửa ở nơi khác (cửa sổ hoặc máy khác). Những câu còn lại đã lưu: chọn bản muốn giữ rồi gửi lại.'
