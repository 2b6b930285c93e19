import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { channels } from '#lib/domain/message/channel.ts'
import { offeredChannels } from '#lib/outside/messages/offered-channels.ts'
import { chosenChannels } from '#lib/queries/chosen-channels.ts'
import { ChannelBox } from './ChannelBox.tsx'

export const generateMetadata = titled('Cách nhận tin')

const path = '/tai-khoan/nhan-tin'

const ChannelsPage = async () => {
  await hearLanguage()
  const actor = await requirePerson(path)
  const [to, parked] = [await chosenChannels(actor, theWorld()), await parkedFor(path)]
  const offered = offeredChannels(env())
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: say('Tài khoản'), href: '/tai-khoan' }]} />
      <FormHead parked={parked} />
      <PageHeading
        lead={say(
          'Mỗi khi hồ sơ sang bước mới, tin luôn có trong mục Thông báo. Chọn thêm cách nhận tin ngoài trang này.',
        )}
      >
        {say('Cách nhận tin')}
      </PageHeading>
      <FormShell action={`${path}/luu`} token={await currentFormToken()}>
        <fieldset className="space-y-3">
          <legend className="mb-3 font-semibold text-lg">{say('Nhận tin qua')}</legend>
          {channels.map((channel) => (
            <ChannelBox
              key={channel}
              channel={channel}
              isOffered={offered.includes(channel)}
              isChosen={parked ? parked.values[channel] === 'yes' : to.chosen.includes(channel)}
              to={to}
              problem={parked?.problems[channel]}
            />
          ))}
        </fieldset>
        <p className="text-ink-soft">
          {say(
            'Tin qua điện thoại không đến được thì gửi bằng thư điện tử. Liên kết đặt lại mật khẩu luôn gửi bằng thư điện tử.',
          )}
        </p>
        <Button wide>{say('Lưu')}</Button>
      </FormShell>
    </PageBody>
  )
}

export default ChannelsPage
