import { CodeField } from '#components/form/CodeField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { Button } from '#components/ui/Button.tsx'
import { QrCode } from '#components/ui/QrCode.tsx'
import type { FactorForm } from './Begin.tsx'

type Props = { form: FactorForm; uri: string; secret: string }

/** The secret goes to the telephone, and a first code proves that it arrived. */
export const Enrolling = ({ form, uri, secret }: Props) => (
  <div className="space-y-6">
    <ol className="list-decimal space-y-4 pl-6">
      <li>
        Mở ứng dụng xác thực trên điện thoại (loại tạo mã sáu chữ số), chọn thêm tài khoản và quét mã này:
        <div className="mt-3">
          <QrCode text={uri} label="Mã QR để thêm tài khoản vào ứng dụng xác thực" />
        </div>
        <p className="mt-2 text-ink-soft text-sm">
          Không quét được thì nhập khóa:{' '}
          <strong className="break-all font-semibold text-ink tracking-wide">{secret}</strong>
        </p>
      </li>
      <li>Nhập mã mà ứng dụng đang hiện:</li>
    </ol>
    <FormShell
      action={`${form.path}/xac-nhan`}
      token={form.token}
      hidden={{ tiep: form.onward }}
      remembered={false}
    >
      <CodeField
        label="Mã xác thực"
        hint="Sáu chữ số, đổi sau mỗi 30 giây."
        problem={form.problems.factorCode}
      />
      <Button wide>Xác nhận</Button>
    </FormShell>
  </div>
)
