import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { deskScreen } from '#lib/queries/desk-screens.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import { ScreenTag } from '../ScreenTag.tsx'

export const metadata: Metadata = { title: 'Khai tại quầy' }

/** One screen: the code that pairs it, how it stands, and the way on once the person is done. */
const ScreenPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `/can-bo/ho-tro/${id}`
  const screen = await deskScreen(await currentStaff(path), id, theWorld())
  if (!screen) notFound()
  if ('elsewhere' in screen) redirect(screen.elsewhere as Route)
  const token = await currentFormToken()
  return (
    <PageBody width="reading">
      <a href="/can-bo/ho-tro" className="link inline-flex min-h-11 items-center">
        Khai tại quầy
      </a>
      <PageHeading over={screen.procedure}>Màn hình cho người dân</PageHeading>
      <div className="space-y-6">
        <p>
          <ScreenTag state={screen.state} />
        </p>
        {screen.code && (
          <Card title="Ghép máy cho người dân" official>
            <ol className="list-decimal space-y-2 pl-6">
              <li>
                Trên máy đặt cho người dân, nơi không ai đăng nhập, mở{' '}
                <strong className="block break-all">{env().APP_URL.replace(/\/$/, '')}/quay</strong>
              </li>
              <li>
                Nhập mã{' '}
                <strong className="block py-1 font-semibold text-4xl tabular-nums tracking-widest">
                  {screen.code}
                </strong>{' '}
                trong vòng 10 phút.
              </li>
            </ol>
          </Card>
        )}
        <p className="text-ink-soft">
          {screen.isComplete
            ? 'Lời khai đã đủ. Quét giấy tờ rồi nộp cùng người khai.'
            : 'Lời khai chưa đủ. Người dân khai đến đâu được lưu đến đó; cán bộ có thể khai tiếp giúp.'}
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/can-bo/nhap-ho-so/${id}`} onward>
            Xem và nộp
          </ButtonLink>
          {screen.state === 'closed' ? (
            <Post action={`${path}/mo-lai`} token={token} words="Mở lại màn hình" />
          ) : (
            <Post action={`${path}/dong`} token={token} words="Đóng màn hình" />
          )}
        </div>
        <p>
          <a href={path} className="link inline-flex min-h-11 items-center">
            Xem lại tình trạng
          </a>
        </p>
      </div>
    </PageBody>
  )
}

const Post = ({ action, token, words }: { action: string; token: string; words: string }) => (
  <form method="post" action={action}>
    <input type="hidden" name="_token" value={token} />
    <Button look="secondary">{words}</Button>
  </form>
)

export default ScreenPage
