import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { ownPath } from '#app/_http/responses.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { homeOf } from '#app/_site/welcome.ts'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { signInFields } from '#lib/domain/access/account-fields.ts'
import { isStaff } from '#lib/domain/access/actor.ts'
import { fieldIn } from '#lib/words/field-in.ts'

export const generateMetadata = titled('Đăng nhập')

type Props = { searchParams: Promise<{ tiep?: string; xong?: string }> }

const SignInPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const { tiep, xong } = await searchParams
  const next = ownPath(tiep, '')
  const actor = await currentActor()
  if (actor.kind === 'person') redirect((next || homeOf(isStaff(actor))) as Route)
  const parked = await parkedFor('/dang-nhap')
  const provider = theIdentityProvider()
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      {xong === 'mat-khau' && !parked && (
        <div className="mb-6">
          <Notice kind="success" title={say('Đã đặt mật khẩu mới')} live>
            <p>{say('Mọi nơi đang đăng nhập đều đã thoát. Đăng nhập lại bằng mật khẩu mới.')}</p>
          </Notice>
        </div>
      )}
      <PageHeading lead={next && say('Đăng nhập xong sẽ trở lại đúng chỗ vừa rời, không mất gì đã nhập.')}>
        {say('Đăng nhập')}
      </PageHeading>
      {provider && (
        <div className="mb-8 border-rule border-b pb-8">
          <ButtonLink
            href={`/dang-nhap/lien-thong${next ? `?tiep=${encodeURIComponent(next)}` : ''}`}
            look="secondary"
            wide
          >
            {say('Đăng nhập bằng {label}', { label: provider.label })}
          </ButtonLink>
        </div>
      )}
      <FormShell action="/dang-nhap/gui" token={await currentFormToken()} hidden={next ? { tiep: next } : {}}>
        <Field
          name="email"
          field={fieldIn(language, signInFields.email)}
          typed={parked?.values ?? {}}
          problems={parked?.problems ?? {}}
        />
        <PasswordField control="password" label={say('Mật khẩu')} asks="current" />
        <Button wide>{say('Đăng nhập')}</Button>
      </FormShell>
      <ul className="mt-8 border-rule border-t pt-4">
        <li>
          <a href="/quen-mat-khau" className="link inline-flex min-h-11 items-center">
            {say('Quên mật khẩu')}
          </a>
        </li>
        <li>
          <a
            href={next ? `/dang-ky?tiep=${encodeURIComponent(next)}` : '/dang-ky'}
            className="link inline-flex min-h-11 items-center"
          >
            {say('Chưa có tài khoản? Đăng ký')}
          </a>
        </li>
        {env().APP_MODE === 'demo' && (
          <li>
            <a href="/dev" className="link inline-flex min-h-11 items-center">
              {say('Bản trình diễn: chọn một vai có sẵn')}
            </a>
          </li>
        )}
      </ul>
    </PageBody>
  )
}

export default SignInPage
