import { StatusTag } from '#components/case/StatusTag.tsx'
import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { MyDraft } from '#lib/queries/my-cases.ts'

/** A declaration that waits to be finished. */
export const DraftItem = ({ draft }: { draft: MyDraft }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-sheet border border-edge border-dashed bg-sheet p-5">
    <div className="min-w-0">
      <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold text-lg">{draft.name}</span>
        <StatusTag status="draft" />
        {draft.term.endsSoon && <Tag tone="amber">{say('Sắp hết hạn giữ')}</Tag>}
      </p>
      <p>
        {draft.stopsAt === null
          ? say('Đã khai đủ các câu, còn giấy tờ và nộp')
          : say('Dừng ở: {step}', { step: draft.stopsAt })}
      </p>
      <p className="text-ink-soft text-sm">
        {say('Lưu lần cuối lúc')} <Moment at={draft.savedAt} />. {say('Còn giữ đến hết ngày')}{' '}
        <Dateline day={draft.term.until} />.
      </p>
    </div>
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ButtonLink href={`/ho-so/${draft.id}`} onward>
        {say('Khai tiếp')}
      </ButtonLink>
      <ButtonLink href={`/ho-so/${draft.id}/xoa`} look="quiet" icon="bin">
        {say('Bỏ bản nháp')}
      </ButtonLink>
    </div>
  </li>
)
