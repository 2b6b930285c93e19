import { say } from '#components/language/say.ts'
import { TabLinks } from '#components/ui/TabLinks.tsx'

type Props = { current: '/ho-so' | '/thong-bao' | '/tai-khoan'; unread: number }

/** What belongs to a person: three neighbouring pages. */
export const AccountTabs = ({ current, unread }: Props) => (
  <TabLinks
    label={say('Trang của tôi')}
    tabs={[
      { label: say('Hồ sơ'), href: '/ho-so', current: current === '/ho-so' },
      {
        label: say('Thông báo'),
        href: '/thong-bao',
        current: current === '/thong-bao',
        ...(unread > 0 && { count: unread }),
      },
      { label: say('Tài khoản'), href: '/tai-khoan', current: current === '/tai-khoan' },
    ]}
  />
)
