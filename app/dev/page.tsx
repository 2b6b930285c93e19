import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import type { StaffRole } from '#lib/domain/access/actor.ts'
import { demoAccounts } from '#lib/queries/demo-accounts.ts'
import { demoCodes } from '#lib/queries/demo-codes.ts'
import { demoOnly } from './demo-only.ts'

export const metadata: Metadata = { title: 'Chọn vai', robots: 'noindex' }

const roles: Readonly<Record<StaffRole, string>> = {
  desk: 'Tiếp nhận (Một cửa)',
  officer: 'Chuyên viên',
  divisionHead: 'Trưởng phòng',
  director: 'Giám đốc',
  admin: 'Quản trị',
  auditor: 'Thanh tra',
}

const RolesPage = async () => {
  demoOnly()
  const accounts = await demoAccounts(theWorld())
  const codes = await demoCodes(theWorld())
  const token = await currentFormToken()
  return (
    <PageBody width="reading">
      <PageHeading lead="Bản trình diễn cho vào thẳng bất kỳ vai nào, không cần mật khẩu.">
        Chọn vai
      </PageHeading>
      <ul className="divide-y divide-rule border-rule border-y">
        {accounts.map((account) => (
          <li key={account.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="font-semibold">
                {account.role ? roles[account.role] : 'Công dân'}: {account.name}
              </p>
              <p className="break-words text-ink-soft text-sm">
                {account.email}
                {account.unit && ` · ${account.unit}`}
              </p>
              {codes.has(account.id) && (
                <p className="text-sm">
                  Mã xác thực lúc này: <strong className="tabular-nums">{codes.get(account.id)}</strong> (tải
                  lại trang để có mã mới)
                </p>
              )}
            </div>
            <form method="post" action="/dev/vao">
              <input type="hidden" name="_token" value={token} />
              <input type="hidden" name="accountId" value={account.id} />
              <Button look="secondary">
                Vào<span className="sr-only"> vai {account.name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <a href="/dev/thu" className="link inline-flex min-h-11 items-center">
          Hộp thư của bản trình diễn
        </a>
      </p>
    </PageBody>
  )
}

export default RolesPage
