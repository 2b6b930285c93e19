import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { identityCookie, identityIn } from '#app/_http/proven-identity.ts'
import { ownPath } from '#app/_http/responses.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { FieldList } from '#components/form/FieldList.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { firstEntryFields } from '#lib/domain/access/account-fields.ts'
import { fieldsIn } from '#lib/words/field-in.ts'

export const generateMetadata = titled('Đăng ký tài khoản')

type Props = { searchParams: Promise<{ tiep?: string }> }

/** Who comes from the provider for the first time, without an address that is free here, says which one to use. */
const FirstEntryPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const next = ownPath((await searchParams).tiep, '')
  const identity = identityIn((await cookies()).get(identityCookie)?.value, theWorld())
  const label = theIdentityProvider()?.label
  if (!identity || !label) redirect('/dang-nhap')
  const parked = await parkedFor('/dang-ky/lien-thong')
  const said = { fullName: identity.facts.fullName ?? '', email: identity.email ?? '' }
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      <PageHeading
        lead={say(
          '{label} đã xác nhận. Chỉ còn cho biết địa chỉ thư để nhận tin. Đã có tài khoản ở đây thì đăng nhập bằng mật khẩu trước, rồi liên kết trong mục Tài khoản.',
          { label },
        )}
      >
        {say('Đăng ký tài khoản')}
      </PageHeading>
      <FormShell
        action="/dang-ky/lien-thong/gui"
        token={await currentFormToken()}
        hidden={next ? { tiep: next } : {}}
      >
        <FieldList
          fields={fieldsIn(language, firstEntryFields)}
          typed={parked?.values ?? said}
          problems={parked?.problems}
        />
        <Button wide>{say('Đăng ký')}</Button>
      </FormShell>
      <p className="mt-8 border-rule border-t pt-4">
        <a href="/dang-nhap?tiep=/tai-khoan/lien-ket" className="link inline-flex min-h-11 items-center">
          {say('Đã có tài khoản? Đăng nhập')}
        </a>
      </p>
    </PageBody>
  )
}

export default FirstEntryPage
