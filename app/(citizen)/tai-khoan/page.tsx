import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AccountTabs } from '#app/_site/AccountTabs.tsx'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { CardReader } from '#components/card/CardReader.tsx'
import { cardSentences } from '#components/card/card-sentences.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { carry } from '#components/language/carry.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { type ProfileGroup, profileGroups } from '#lib/domain/access/profile-fields.ts'
import { hasPassword } from '#lib/queries/has-password.ts'
import { linkedIdentities, saidByProvider } from '#lib/queries/linked-identities.ts'
import { profileOf } from '#lib/queries/profile.ts'
import { unreadCount } from '#lib/queries/unread-count.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { ProfileGroupFields } from './_profile/ProfileGroupFields.tsx'

export const generateMetadata = titled('Tài khoản')

type Props = { searchParams: Promise<{ xong?: string }> }

const AccountPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const actor = await requirePerson('/tai-khoan')
  const { xong } = await searchParams
  const [profile, parked] = [await profileOf(actor, theWorld()), await parkedFor('/tai-khoan')]
  const linked = await linkedIdentities(actor, theWorld())
  const label = theIdentityProvider()?.label ?? null
  return (
    <PageBody>
      <AccountTabs current="/tai-khoan" unread={await unreadCount(actor, theWorld())} />
      <div className="max-w-question">
        <FormHead parked={parked} />
        {xong && !parked && <DoneNotice says={say(done[xong] ?? 'Đã lưu')} />}
        <PageHeading
          lead={say(
            'Những điều ghi ở đây được điền sẵn vào tờ khai của lần nộp sau. Chỉ họ và tên là bắt buộc. Khi nộp vẫn sửa được.',
          )}
        >
          {say('Tài khoản')}
        </PageHeading>
        <FormShell action="/tai-khoan/luu" token={await currentFormToken()}>
          <CardReader into="controls" words={carry(cardSentences)} />
          {(Object.keys(profileGroups) as ProfileGroup[]).map((group) => (
            <ProfileGroupFields
              key={group}
              group={group}
              typed={parked?.values ?? profile.typed}
              problems={parked?.problems ?? {}}
              said={{ label, names: saidByProvider(linked, profile.typed) }}
            />
          ))}
          <Button wide>{say('Lưu')}</Button>
        </FormShell>
        <section aria-labelledby="dang-nhap" className="mt-12 border-gold border-t pt-8">
          <h2 id="dang-nhap" className="mb-2 font-semibold text-xl">
            {say('Đăng nhập')}
          </h2>
          <p className="mb-5 text-ink-soft">
            {say('Đăng nhập bằng địa chỉ')}{' '}
            <span className="break-all font-semibold text-ink">{profile.email}</span>.
          </p>
          {(await hasPassword(actor, theWorld())) ? (
            <ButtonLink href="/tai-khoan/mat-khau" look="secondary" icon="lock" wide>
              {say('Đổi mật khẩu')}
            </ButtonLink>
          ) : (
            <ButtonLink href="/quen-mat-khau" look="secondary" icon="lock" wide>
              {say('Đặt mật khẩu qua thư điện tử')}
            </ButtonLink>
          )}
          {(label !== null || linked.length > 0) && (
            <>
              <p className="mt-6 mb-5 text-ink-soft">
                {say('Đăng nhập bằng danh tính ở nơi khác mà không cần mật khẩu.')}
              </p>
              <ButtonLink href="/tai-khoan/lien-ket" look="secondary" wide>
                {say('Cách đăng nhập khác')}
              </ButtonLink>
            </>
          )}
        </section>
        <section aria-labelledby="nhan-tin" className="mt-12 border-gold border-t pt-8">
          <h2 id="nhan-tin" className="mb-2 font-semibold text-xl">
            {say('Nhận tin về hồ sơ')}
          </h2>
          <p className="mb-5 text-ink-soft">
            {say('Tin luôn có trong mục Thông báo. Có thể nhận thêm qua thư điện tử, tin nhắn hoặc Zalo.')}
          </p>
          <ButtonLink href="/tai-khoan/nhan-tin" look="secondary" icon="bell" wide>
            {say('Chọn cách nhận tin')}
          </ButtonLink>
        </section>
        <p className="mt-8">
          <a href="/du-lieu-ca-nhan" className="link inline-flex min-h-11 items-center">
            {say('Dữ liệu cá nhân được dùng thế nào')}
          </a>
        </p>
      </div>
    </PageBody>
  )
}

const done: Readonly<Record<string, PlainSentence>> = {
  '1': 'Đã lưu',
  giu: 'Đã giữ cho lần sau. Xem lại dưới đây.',
  kenh: 'Đã lưu cách nhận tin',
  'mat-khau': 'Đã đổi mật khẩu. Mọi nơi khác đang đăng nhập đều đã thoát.',
}

export default AccountPage
