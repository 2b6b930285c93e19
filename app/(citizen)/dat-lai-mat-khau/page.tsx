import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'

// The address holds a token: no search engine may keep it, and the referrer policy of the house hides it from others.
export const generateMetadata = titled('Đặt mật khẩu mới', { robots: 'noindex' })

type Props = { searchParams: Promise<{ ma?: string }> }

const NewPasswordPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const { ma } = await searchParams
  const parked = await parkedFor('/dat-lai-mat-khau')
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      <PageHeading lead={say('Đặt xong, mọi nơi đang đăng nhập bằng mật khẩu cũ đều bị thoát.')}>
        {say('Đặt mật khẩu mới')}
      </PageHeading>
      <FormShell action="/dat-lai-mat-khau/gui" token={await currentFormToken()} hidden={{ ma: ma ?? '' }}>
        <PasswordField
          control="newPassword"
          label={say('Mật khẩu mới')}
          hint={say('Ít nhất 10 ký tự. Không bắt buộc chữ hoa, số hay ký hiệu.')}
          asks="new"
          problem={parked?.problems.newPassword}
        />
        <Button wide>{say('Đặt mật khẩu')}</Button>
      </FormShell>
      <p className="mt-8 border-rule border-t pt-4">
        <a href="/quen-mat-khau" className="link inline-flex min-h-11 items-center">
          {say('Yêu cầu liên kết mới')}
        </a>
      </p>
    </PageBody>
  )
}

export default NewPasswordPage
