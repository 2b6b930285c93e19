import { Button } from '#components/ui/Button.tsx'
import type { BatchSheet } from '#lib/queries/post/batch-sheet.ts'
import { batchPath } from './post-path.ts'

/** Hands the whole batch over. Each file counts as returned from then on. */
export const HandOverForm = ({ batch, token }: { batch: BatchSheet; token: string }) => {
  const unnumbered = batch.items.filter(({ itemNumber }) => itemNumber === null).length
  return (
    <form method="post" action={`${batchPath(batch.id)}/ban-giao`} className="max-w-reading space-y-3">
      <input type="hidden" name="_token" value={token} />
      <p>
        Bàn giao xong, {batch.items.length} hồ sơ được tính là đã trả kết quả hôm nay và người dân được báo
        ngay.
      </p>
      {unnumbered > 0 && (
        <p className="text-amber">Còn {unnumbered} bưu gửi chưa có số; bưu chính có thể cấp số sau.</p>
      )}
      <Button icon="post">Đã bàn giao cho bưu chính</Button>
    </form>
  )
}
