import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { ownPath } from '#app/_http/responses.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { homeOf } from '#app/_site/welcome.ts'
import { FieldList } from '#components/form/FieldList.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { registrationFields } from '#lib/domain/access/account-fields.ts'
import { isStaff } from '#lib/domain/access/actor.ts'
import { fieldsIn } from '#lib/words/field-in.ts'

export const generateMetadata = titled('Đăng ký tài khoản')

type Props = { searchParams: Promise<{ tiep?: string }> }

const RegistrationPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const next = ownPath((await searchParams).tiep, '')
  const actor = await currentActor()
  if (actor.kind === 'person') redirect((next || homeOf(isStaff(actor))) as Route)
  const parked = await parkedFor('/dang-ky')
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      <PageHeading
        lead={say(
          'Có tài khoản thì khai dở vẫn còn nguyên, theo dõi được hồ sơ và lần sau đỡ phải khai lại.',
        )}
      >
        {say('Đăng ký tài khoản')}
      </PageHeading>
      <FormShell action="/dang-ky/gui" token={await currentFormToken()} hidden={next ? { tiep: next } : {}}>
        <FieldList
          fields={fieldsIn(language, registrationFields)}
          typed={parked?.values}
          problems={parked?.problems}
        />
        <PasswordField
          control="newPassword"
          label={say('Mật khẩu')}
          hint={say('Ít nhất 10 ký tự. Không bắt buộc chữ hoa, số hay ký hiệu.')}
          asks="new"
          problem={parked?.problems.newPassword}
        />
        <p className="max-w-reading text-ink-soft text-sm">
          {say('Thông tin này chỉ dùng để đăng nhập, điền sẵn tờ khai và báo tin về hồ sơ.')}{' '}
          <a href="/du-lieu-ca-nhan" className="link">
            {say('Dữ liệu cá nhân được dùng thế nào')}
          </a>
        </p>
        <Button wide>{say('Đăng ký')}</Button>
      </FormShell>
      <p className="mt-8 border-rule border-t pt-4">
        <a
          href={next ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap'}
          className="link inline-flex min-h-11 items-center"
        >
          {say('Đã có tài khoản? Đăng nhập')}
        </a>
      </p>
    </PageBody>
  )
}

export default RegistrationPage
