import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'

export const generateMetadata = titled('Đổi mật khẩu')

const path = '/tai-khoan/mat-khau'

const ChangePasswordPage = async () => {
  await hearLanguage()
  await requirePerson(path)
  const parked = await parkedFor(path)
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: say('Tài khoản'), href: '/tai-khoan' }]} />
      <FormHead parked={parked} />
      <PageHeading lead={say('Đổi xong, máy này vẫn đăng nhập; mọi nơi khác đều bị thoát.')}>
        {say('Đổi mật khẩu')}
      </PageHeading>
      <FormShell action={`${path}/luu`} token={await currentFormToken()}>
        <PasswordField
          control="password"
          label={say('Mật khẩu đang dùng')}
          asks="current"
          problem={parked?.problems.password}
        />
        <PasswordField
          control="newPassword"
          label={say('Mật khẩu mới')}
          hint={say('Ít nhất 10 ký tự. Không bắt buộc chữ hoa, số hay ký hiệu.')}
          asks="new"
          problem={parked?.problems.newPassword}
        />
        <Button wide>{say('Đổi mật khẩu')}</Button>
      </FormShell>
    </PageBody>
  )
}

export default ChangePasswordPage
