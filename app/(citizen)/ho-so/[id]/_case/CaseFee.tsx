import { FeeLines } from '#components/case/FeeLines.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What has to be paid, and whether it is. */
export const CaseFee = ({ file }: { file: MyCase }) => {
  const { fee } = file
  const goesByPost = Boolean(file.post?.wanted)
  return (
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
              ? 'Không phải nộp.'
              : goesByPost
                ? 'Chưa nộp. Trả cho bưu tá khi nhận thư, hoặc nộp trước ở đây.'
                : fee.payable
                  ? 'Chưa nộp. Nộp trực tuyến hoặc tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.'
                  : 'Chưa nộp. Nộp sau khi hồ sơ được tiếp nhận, trực tuyến hoặc tại Bộ phận Một cửa.'}
          </p>
        )}
        {fee.payable && (
          <p data-screen-only="" className="mt-3">
            <ButtonLink href={`/ho-so/${file.id}/thanh-toan`}>Nộp phí</ButtonLink>
          </p>
        )}
      </div>
    </section>
  )
}

const settled = ({ paid, byPost }: NonNullable<MyCase['fee']['receipt']>): string => {
  if (byPost) return 'Trả phí cho bưu tá khi nhận thư'
  return paid ? 'Đã nộp phí' : 'Đã ghi nhận không thu phí'
}
