import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Table } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { type StaffAccount, staffAccounts } from '#lib/queries/administration/accounts.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'

export const metadata: Metadata = { title: 'Tài khoản cán bộ' }

const path = '/can-bo/quan-tri/tai-khoan'

const done: Readonly<Partial<Record<string, string>>> = {
  khoa: 'Đã khóa tài khoản. Mọi phiên đang mở của người ấy đã dừng.',
  mo: 'Đã mở khóa tài khoản.',
  'gui-mat-khau': 'Đã gửi đường dẫn đặt mật khẩu đến thư điện tử của người ấy.',
}

/** Who can sign in as staff of these units. */
const AccountsPage = async ({ searchParams }: StaffPage) => {
  const accounts = await staffAccounts(await currentStaff(path), theWorld())
  if (!accounts) notFound()
  const { xong } = await searchParams
  const words = typeof xong === 'string' ? done[xong] : undefined
  const token = await currentFormToken()
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />
      <DoneNotice says={words} />
      <PageHeading lead="Tài khoản được lập khi giao chức vụ đầu tiên ở mục Nhân sự. Khóa tài khoản thì người ấy dừng làm việc ngay, chức vụ và lịch sử vẫn còn.">
        Tài khoản cán bộ
      </PageHeading>
      <Table
        caption="Tài khoản cán bộ"
        captionHidden
        rows={accounts}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Họ và tên', heads: true, cell: ({ fullName }) => fullName },
          { key: 'email', header: 'Thư điện tử', cell: ({ email }) => email },
          { key: 'posts', header: 'Chức vụ đang giữ', figures: true, cell: ({ posts }) => posts },
          { key: 'state', header: 'Tình trạng', cell: State },
          {
            key: 'do',
            header: 'Việc',
            cell: (account) => <Actions account={account} token={token} />,
          },
        ]}
      />
    </PageBody>
  )
}

const State = ({ disabledAt }: StaffAccount) =>
  disabledAt ? (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Tag>Đã khóa</Tag>
      <span className="text-ink-soft text-sm">
        lúc <Moment at={disabledAt} />
      </span>
    </span>
  ) : (
    'Đang dùng'
  )

const Actions = ({ account, token }: { account: StaffAccount; token: string }) => {
  if (account.isSelf) return <span className="text-ink-soft">Tài khoản của mình</span>
  if (account.worksElsewhere) return <span className="text-ink-soft">Còn làm ở cơ quan khác</span>
  const actions = account.disabledAt
    ? ([['mo', 'Mở khóa']] as const)
    : ([
        ['gui-mat-khau', 'Gửi đường dẫn đặt mật khẩu'],
        ['khoa', 'Khóa'],
      ] as const)
  return (
    <span className="-mx-2 -my-2 flex flex-wrap gap-x-4">
      {actions.map(([action, words]) => (
        <form key={action} method="post" action={`${path}/${account.id}/${action}`}>
          <input type="hidden" name="_token" value={token} />
          <Button look="quiet">
            {words}
            <span className="sr-only">: {account.fullName}</span>
          </Button>
        </form>
      ))}
    </span>
  )
}

export default AccountsPage
