import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { signInFields } from '#lib/domain/access/account-fields.ts'
import { fieldIn } from '#lib/words/field-in.ts'

export const generateMetadata = titled('Quên mật khẩu')

type Props = { searchParams: Promise<{ xong?: string }> }

const ForgottenPasswordPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const { xong } = await searchParams
  if (xong) return <Sent />
  const parked = await parkedFor('/quen-mat-khau')
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: say('Đăng nhập'), href: '/dang-nhap' }]} />
      <FormHead parked={parked} />
      <PageHeading
        lead={say('Nhập địa chỉ đã dùng để đăng ký. Thư gửi đến đó có liên kết để đặt mật khẩu mới.')}
      >
        {say('Quên mật khẩu')}
      </PageHeading>
      <FormShell action="/quen-mat-khau/gui" token={await currentFormToken()}>
        <Field
          name="email"
          field={fieldIn(language, signInFields.email)}
          typed={parked?.values ?? {}}
          problems={parked?.problems ?? {}}
        />
        <Button wide>{say('Gửi liên kết')}</Button>
      </FormShell>
    </PageBody>
  )
}

/** The same page whether the address has an account or not. */
const Sent = () => (
  <PageBody width="question">
    <Breadcrumbs crumbs={[{ label: say('Đăng nhập'), href: '/dang-nhap' }]} />
    <PageHeading>{say('Xem hộp thư')}</PageHeading>
    <Notice kind="success" title={say('Đã nhận yêu cầu')} live>
      <p>
        {say(
          'Nếu địa chỉ vừa nhập có tài khoản, vài phút nữa sẽ có thư kèm liên kết đặt mật khẩu mới. Liên kết dùng được một lần, trong một giờ.',
        )}
      </p>
      <p>{say('Không thấy thư thì xem cả hộp thư rác, rồi kiểm tra lại địa chỉ đã nhập.')}</p>
    </Notice>
    {env().APP_MODE === 'demo' && (
      <p className="mt-6">
        <a href="/dev/thu" className="link inline-flex min-h-11 items-center">
          {say('Bản trình diễn: mở hộp thư')}
        </a>
      </p>
    )}
  </PageBody>
)

export default ForgottenPasswordPage
