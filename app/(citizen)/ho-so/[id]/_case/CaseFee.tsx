import { FeeLines } from '#components/case/FeeLines.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What has to be paid, and whether it is. */
export const CaseFee = ({
  fee,
  goesByPost,
  lang,
}: {
  fee: MyCase['fee']
  goesByPost: boolean
  lang: string | undefined
}) => (
  <section>
    <h2 className="mb-2 font-semibold text-xl">{say('Phí')}</h2>
    <FeeLines lines={fee.lines} total={fee.total} ground={fee.exemption?.ground} lang={lang} />
    <div className="mt-3">
      {fee.receipt ? (
        <Notice kind="success" title={settled(fee.receipt)}>
          <p>{say('Biên lai số {number}.', { number: fee.receipt.number })}</p>
          {fee.receipt.ground && (
            <p>
              {say('Căn cứ:')} <Vietnamese>{fee.receipt.ground}</Vietnamese>.
            </p>
          )}
        </Notice>
      ) : (
        <p className="text-ink-soft">
          {fee.total === 0
            ? say('Bộ phận Một cửa ghi nhận miễn phí khi xem giấy tờ chứng minh.')
            : goesByPost
              ? say(
                  'Chưa nộp. Trả cho bưu tá khi nhận thư; muốn chuyển khoản trước thì hỏi số tài khoản ở phần Tin nhắn với cán bộ.',
                )
              : say('Chưa nộp. Nộp bằng tiền mặt tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.')}
        </p>
      )}
    </div>
  </section>
)

const settled = ({ paid, byPost }: NonNullable<MyCase['fee']['receipt']>): string => {
  if (byPost) return say('Trả phí cho bưu tá khi nhận thư')
  return paid ? say('Đã nộp phí') : say('Đã ghi nhận không thu phí')
}
