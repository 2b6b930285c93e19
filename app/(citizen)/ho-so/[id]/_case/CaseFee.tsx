import { FeeLines } from '#components/case/FeeLines.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What has to be paid, and whether it is. */
export const CaseFee = ({ fee, goesByPost }: { fee: MyCase['fee']; goesByPost: boolean }) => (
  <section>
    <h2 className="mb-2 font-semibold text-xl">Phí</h2>
    <FeeLines lines={fee.lines} total={fee.total} ground={fee.exemption?.ground} />
    <div className="mt-3">
      {fee.receipt ? (
        <Notice kind="success" title={settled(fee.receipt)}>
          <p>Biên lai số {fee.receipt.number}.</p>
          {fee.receipt.ground && <p>Căn cứ: {fee.receipt.ground}.</p>}
        </Notice>
      ) : (
        <p className="text-ink-soft">
          {fee.total === 0
            ? 'Bộ phận Một cửa ghi nhận miễn phí khi xem giấy tờ chứng minh.'
            : goesByPost
              ? 'Chưa nộp. Trả cho bưu tá khi nhận thư; muốn chuyển khoản trước thì hỏi số tài khoản ở phần Tin nhắn với cán bộ.'
              : 'Chưa nộp. Nộp bằng tiền mặt tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.'}
        </p>
      )}
    </div>
  </section>
)

const settled = ({ paid, byPost }: NonNullable<MyCase['fee']['receipt']>): string => {
  if (byPost) return 'Trả phí cho bưu tá khi nhận thư'
  return paid ? 'Đã nộp phí' : 'Đã ghi nhận không thu phí'
}
