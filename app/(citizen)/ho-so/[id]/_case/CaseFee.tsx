import { FeeLines } from '#components/case/FeeLines.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What has to be paid, and whether it is. */
export const CaseFee = ({ file, lang }: { file: MyCase; lang: string | undefined }) => {
  const { fee } = file
  const goesByPost = Boolean(file.post?.wanted)
  return (
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
          <p className="text-ink-soft">{unpaid(fee, goesByPost)}</p>
        )}
        {fee.payable && (
          <p data-screen-only="" className="mt-3">
            <ButtonLink href={`/ho-so/${file.id}/thanh-toan`}>{say('Nộp phí trực tuyến')}</ButtonLink>
          </p>
        )}
      </div>
    </section>
  )
}

const unpaid = ({ total, payable }: MyCase['fee'], goesByPost: boolean): string => {
  if (total === 0) return say('Không phải nộp.')
  if (goesByPost) return say('Chưa nộp. Trả cho bưu tá khi nhận thư, hoặc nộp trước ở đây.')
  return payable
    ? say('Chưa nộp. Nộp trực tuyến hoặc tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.')
    : say('Chưa nộp. Nộp sau khi hồ sơ được tiếp nhận, trực tuyến hoặc tại Bộ phận Một cửa.')
}

const settled = ({ paid, byPost }: NonNullable<MyCase['fee']['receipt']>): string => {
  if (byPost) return say('Trả phí cho bưu tá khi nhận thư')
  return paid ? say('Đã nộp phí') : say('Đã ghi nhận không thu phí')
}
