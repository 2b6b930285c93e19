import { say } from '#components/language/say.ts'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { DraftTerm } from '#lib/domain/procedure/draft-days.ts'

/** Until when a draft waits for its owner. In its last days it asks for attention. */
export const KeptUntil = ({ term: { until, endsSoon } }: { term: DraftTerm }) =>
  endsSoon ? (
    <div className="mt-8">
      <Notice kind="warning" title={say('Bản nháp sắp hết hạn giữ')}>
        <p>
          {say('Còn giữ đến hết ngày')} <Dateline day={until} />.{' '}
          {say('Khai tiếp hoặc sửa bất cứ câu nào thì được giữ thêm.')}
        </p>
      </Notice>
    </div>
  ) : (
    <p className="mt-8 text-ink-soft text-sm">
      {say('Bản nháp còn giữ đến hết ngày')} <Dateline day={until} />, {say('tính lại mỗi khi có thay đổi.')}
    </p>
  )
