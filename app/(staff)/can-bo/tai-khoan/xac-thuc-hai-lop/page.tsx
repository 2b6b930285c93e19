import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { ownPath } from '#app/_http/responses.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { passkeysOf } from '#lib/queries/passkeys.ts'
import { secondFactorOf } from '#lib/queries/second-factor.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { Begin } from './Begin.tsx'
import { Enrolled } from './Enrolled.tsx'
import { Enrolling } from './Enrolling.tsx'
import { Passkeys } from './Passkeys.tsx'

export const metadata: Metadata = { title: 'Xác thực hai lớp' }

const path = '/can-bo/tai-khoan/xac-thuc-hai-lop'

/** The second factor of somebody who signs: enrolled once, shown for each signature. */
const SecondFactorPage = async ({ searchParams }: StaffPage) => {
  const { tiep, khoa } = await searchParams
  const actor = await currentStaff(path)
  const world = theWorld()
  const [state, passkeys] = await Promise.all([secondFactorOf(actor, world), passkeysOf(actor, world)])
  const done = khoa === 'them' || khoa === 'bo' ? khoa : null
  const parked = await parkedFor(path)
  const form = {
    path,
    token: await currentFormToken(),
    problems: parked?.problems ?? {},
    onward: ownPath(typeof tiep === 'string' ? tiep : parked?.values.tiep, ''),
  }
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      <PageHeading lead="Mỗi lần ký số cần một mã mới từ điện thoại hoặc một khóa truy cập, ngoài mật khẩu.">
        Xác thực hai lớp
      </PageHeading>
      {state.kind === 'none' && <Begin form={form} />}
      {state.kind === 'enrolling' && <Enrolling form={form} uri={state.uri} secret={state.secret} />}
      {state.kind === 'enrolled' && <Enrolled form={form} state={state} />}
      {state.kind === 'enrolled' && passkeys && <Passkeys form={form} passkeys={passkeys} done={done} />}
    </PageBody>
  )
}

export default SecondFactorPage
