import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { moneyText } from '#components/ui/number-words.ts'
import { QrCode } from '#components/ui/QrCode.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import type { TransferSheet } from '#lib/queries/payment/my-payment.ts'

type Props = { path: string; token: string; sheet: TransferSheet | null }

/** By a transfer whose QR code fills everything in; the same to be typed, and to be copied with one touch. */
export const ByTransfer = ({ path, token, sheet }: Props) => (
  <Card title={say('Chuyển khoản theo mã VietQR')}>
    {sheet ? (
      <>
        <p className="mb-4">
          {say('Mở ứng dụng ngân hàng, quét mã này rồi chuyển đúng số tiền và nội dung đã điền sẵn.')}
        </p>
        <QrCode text={sheet.qr} label={say('Mã VietQR để chuyển khoản')} size={256} />
        <p className="mt-3">
          <ButtonLink href={`${path}/ma-vietqr.png`} look="secondary" icon="download" download>
            {say('Lưu ảnh mã QR')}
          </ButtonLink>
          <span className="mt-2 block text-ink-soft text-sm">
            {say(
              'Nộp bằng chính điện thoại này thì lưu ảnh rồi chọn ảnh đó trong phần quét mã của ngân hàng.',
            )}
          </span>
        </p>
        <h3 className="mt-5 mb-2 font-semibold">{say('Hoặc nhập tay')}</h3>
        <SummaryList
          rows={[
            { label: say('Ngân hàng'), value: <Vietnamese>{sheet.bankName}</Vietnamese> },
            { label: say('Số tài khoản'), value: <Copied>{sheet.accountNumber}</Copied> },
            { label: say('Tên tài khoản'), value: <Copied>{sheet.accountName}</Copied> },
            { label: say('Số tiền'), value: moneyText(sheet.amount) },
            { label: say('Nội dung chuyển khoản'), value: <Copied>{sheet.content}</Copied> },
          ]}
        />
        <p className="mt-3 text-ink-soft">
          {say(
            'Cơ quan đối chiếu sao kê mỗi ngày làm việc; biên lai có khi tiền đã vào tài khoản. Mã này mở đến',
          )}{' '}
          <Moment at={sheet.until} />.
        </p>
      </>
    ) : (
      <>
        <p className="mb-4 text-ink-soft">
          {say('Không mất phí giao dịch của cổng thanh toán. Biên lai có sau khi cơ quan đối chiếu sao kê.')}
        </p>
        <FormShell action={`${path}/vietqr`} token={token}>
          <SubmitButton intent="transfer" look="secondary">
            {say('Lấy mã chuyển khoản')}
          </SubmitButton>
        </FormShell>
      </>
    )}
  </Card>
)

/** Selected whole by one touch. */
const Copied = ({ children }: { children: string }) => (
  <span lang="vi" className="select-all break-all font-semibold tabular-nums">
    {children}
  </span>
)
