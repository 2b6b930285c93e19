import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { identityCookie, identityIn } from '#app/_http/proven-identity.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { linkedIdentities } from '#lib/queries/linked-identities.ts'

export const generateMetadata = titled('Cách đăng nhập khác')

const path = '/tai-khoan/lien-ket'

type Props = { searchParams: Promise<{ xong?: string }> }

/** Links the account to an identity elsewhere, after its owner has looked at whose identity came back. */
const LinkPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const actor = await requirePerson(path)
  const provider = theIdentityProvider()
  const linked = await linkedIdentities(actor, theWorld())
  if (!provider && linked.length === 0) notFound()
  const { xong } = await searchParams
  const label = provider?.label ?? say('nơi khác')
  const proven = identityIn((await cookies()).get(identityCookie)?.value, theWorld())
  const isProven = proven !== null && linked.length === 0
  const token = await currentFormToken()
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: say('Tài khoản'), href: '/tai-khoan' }]} />
      <FormHead parked={await parkedFor(path)} />
      <DoneNotice
        says={(xong === 'lien-ket' || xong === 'go') && say(xong === 'go' ? 'Đã gỡ liên kết' : 'Đã liên kết')}
      />
      <PageHeading
        lead={say('Liên kết rồi thì lần sau đăng nhập bằng {label}, không cần mật khẩu của trang này.', {
          label,
        })}
      >
        {say('Cách đăng nhập khác')}
      </PageHeading>
      <div className="space-y-6">
        {isProven && (
          <Notice kind="info" title={say('{label} vừa xác nhận', { label })}>
            <p>
              {say('Họ và tên ở {label}: {name}. Liên kết với tài khoản đang đăng nhập?', {
                label,
                name: proven.facts.fullName ?? say('không cho biết'),
              })}
            </p>
            <FormShell action={`${path}/dong-y`} token={token}>
              <Button wide>{say('Liên kết')}</Button>
            </FormShell>
          </Notice>
        )}
        {linked.map(({ id, linkedAt, lastUsedAt }) => (
          <section key={id} className="rounded-sheet border border-rule bg-sheet p-5">
            <h2 className="mb-2 font-semibold text-xl">{label}</h2>
            <p className="mb-4 text-ink-soft">
              {say('Liên kết từ')} <Moment at={linkedAt} />. {say('Dùng gần nhất')} <Moment at={lastUsedAt} />
              .
            </p>
            <FormShell action={`${path}/go`} token={token} hidden={{ identity: id }}>
              <Button look="secondary" wide>
                {say('Gỡ liên kết')}
              </Button>
            </FormShell>
          </section>
        ))}
        {provider && linked.length === 0 && !isProven && (
          <ButtonLink href="/dang-nhap/lien-thong?lien-ket=1" wide>
            {say('Liên kết với {label}', { label })}
          </ButtonLink>
        )}
      </div>
    </PageBody>
  )
}

export default LinkPage
