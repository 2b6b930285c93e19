// npm start: everything from an empty folder to a page in the browser. See serve.ts.
import type { StartEnv } from '#env.ts'
import type { Role } from '#lib/domain/access/actor.ts'
import { build } from './build.ts'
import { runCommand } from './operator-error.ts'
import { serve } from './serve.ts'
import { stopSignals } from './stop-signals.ts'

const roleNames: Record<Exclude<Role, 'system'>, string> = {
  citizen: 'người nộp hồ sơ',
  desk: 'Bộ phận Một cửa',
  officer: 'chuyên viên',
  divisionHead: 'trưởng phòng',
  director: 'lãnh đạo ký kết quả',
  admin: 'quản trị',
  auditor: 'thanh tra',
}

const signal = stopSignals()
await runCommand(() =>
  serve(
    {
      nodeEnv: 'production',
      next: ({ HOST, PORT }) => ['start', '--hostname', HOST, '--port', String(PORT)],
      prepare: buildAloud,
      onReady: welcome,
    },
    signal,
  ),
)
if (signal.aborted) console.log('Đã dừng.')
// Whatever still waits for something (a socket of a pool) has nothing left to wait for.
process.exit()

async function buildAloud(stop: AbortSignal): Promise<void> {
  const began = Date.now()
  const onStale = () => console.log('Đang dựng trang web (lần đầu, hoặc vì mã nguồn đã đổi)…')
  if ((await build({ signal: stop, onStale })) === 'fresh') return
  console.log(`Đã dựng xong trang web sau ${Math.round((Date.now() - began) / 1000)} giây.`)
}

async function welcome(address: string, { APP_MODE, DEMO_PASSWORD, DATA_DIR }: StartEnv): Promise<void> {
  console.log(`\nMột Cửa Tư Pháp đang chạy tại ${address}\n`)
  if (APP_MODE === 'demo') {
    const { demoAccounts, districtOffices } = await import('./demo-staff.ts')
    console.log(`Tài khoản trình diễn (mật khẩu chung: ${DEMO_PASSWORD}):`)
    for (const { email, post } of demoAccounts) {
      console.log(`  ${email.padEnd(28)}${roleNames[post?.role ?? 'citizen']}`)
    }
    const labels = districtOffices.map(({ label }) => label).join(', ')
    console.log(
      `  tiepnhan, chuyenvien, tutruong, truongphong của mỗi Phòng Tư pháp ở Hà Nội, ví dụ chuyenvien.longbien@demo.vn:\n  ${labels}`,
    )
    console.log(`\nNhật ký: ${DATA_DIR}/logs`)
  }
  console.log('Nhấn Ctrl-C để dừng.')
}
