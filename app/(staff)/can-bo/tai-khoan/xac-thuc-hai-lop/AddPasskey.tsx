import { CodeField } from '#components/form/CodeField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { FactorForm } from './Begin.tsx'

/** Begins the enrolment of a passkey with the password and a code. */
export const AddPasskey = ({ form: { path, token, onward, problems } }: { form: FactorForm }) => (
  <Disclosure
    summary="Thêm khóa truy cập"
    open={(problems.passkeyPassword ?? problems.passkeyCode) !== undefined}
  >
    <FormShell
      action={`${path}/khoa-truy-cap/bat-dau`}
      token={token}
      hidden={{ tiep: onward }}
      remembered={false}
    >
      <PasswordField
        control="passkeyPassword"
        label="Mật khẩu đang dùng"
        asks="current"
        problem={problems.passkeyPassword}
      />
      <CodeField
        control="passkeyCode"
        label="Mã xác thực"
        hint="Sáu chữ số đang hiện trong ứng dụng xác thực, hoặc một mã dự phòng."
        problem={problems.passkeyCode}
      />
      <Button wide look="secondary">
        Tiếp tục
      </Button>
    </FormShell>
  </Disclosure>
)
