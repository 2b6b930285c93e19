import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'

export const metadata: Metadata = { title: 'Đổi mật khẩu' }

const path = '/tai-khoan/mat-khau'

const ChangePasswordPage = async () => {
  await requirePerson(path)
  const parked = await parkedFor(path)
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: 'Tài khoản', href: '/tai-khoan' }]} />
      <FormHead parked={parked} />
      <PageHeading lead="Đổi xong, máy này vẫn đăng nhập; mọi nơi khác đều bị thoát.">
        Đổi mật khẩu
      </PageHeading>
      <FormShell action={`${path}/luu`} token={await currentFormToken()}>
        <PasswordField
          control="password"
          label="Mật khẩu đang dùng"
          asks="current"
          problem={parked?.problems.password}
        />
        <PasswordField
          control="newPassword"
          label="Mật khẩu mới"
          hint="Ít nhất 10 ký tự. Không bắt buộc chữ hoa, số hay ký hiệu."
          asks="new"
          problem={parked?.problems.newPassword}
        />
        <Button wide>Đổi mật khẩu</Button>
      </FormShell>
    </PageBody>
  )
}

export default ChangePasswordPage
