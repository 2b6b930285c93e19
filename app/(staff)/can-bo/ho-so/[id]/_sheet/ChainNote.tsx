import { Notice } from '#components/ui/Notice.tsx'

/** For auditors: every entry of the history is sealed with the one before it; one changed afterwards breaks the chain. */
export const ChainNote = ({ brokenAt, entries }: { brokenAt: number | null; entries: number }) =>
  brokenAt === null ? (
    <Notice kind="success" title={`Lịch sử nguyên vẹn: ${entries} bước nối liền, không bước nào bị sửa.`} />
  ) : (
    <Notice kind="error" title={`Lịch sử không còn nguyên vẹn từ bước ${brokenAt}.`}>
      <p>
        Bước này hoặc một bước trước đó đã bị sửa ngoài hệ thống. Báo ngay cho người phụ trách an toàn thông
        tin.
      </p>
    </Notice>
  )
