import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { ClaimSlip } from '#lib/queries/claim-slip.ts'

type Props = { slip: ClaimSlip; issued: NonNullable<ClaimSlip['issued']> }

/** The slip itself, to be printed and handed over: it stands on this page for a quarter of an hour, and nowhere else. */
export const ClaimSlipPaper = ({ slip, issued }: Props) => (
  <section aria-labelledby="phieu-ma" className="space-y-5">
    <div className="space-y-4 border-2 border-ink bg-sheet p-6">
      <p>{slip.unit}</p>
      <h2 id="phieu-ma" className="font-semibold text-xl">
        Mã đưa hồ sơ vào tài khoản
      </h2>
      <p className="font-semibold text-4xl tabular-nums tracking-widest">{issued.code}</p>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-soft">Hồ sơ</dt>
        <dd>
          {slip.number}, {slip.procedure}
        </dd>
        <dt className="text-ink-soft">Của</dt>
        <dd>{slip.person}</dd>
        <dt className="text-ink-soft">Dùng đến hết ngày</dt>
        <dd>{formatDate(issued.expiresOn)}, một lần</dd>
      </dl>
      <ol className="list-decimal space-y-1 pl-6">
        <li>Mở Cổng dịch vụ công ngành Tư pháp, đăng ký hoặc đăng nhập.</li>
        <li>Vào “Hồ sơ của tôi”, chọn “Có mã từ quầy”.</li>
        <li>Nhập mã này và số giấy tờ tùy thân đã khai trong hồ sơ.</li>
      </ol>
      <p className="font-semibold">Giữ kín mã này. Không đọc mã cho người khác, kể cả cán bộ.</p>
    </div>
    <p data-screen-only="" className="text-ink-soft">
      In trang này rồi đưa tận tay người nộp. Mã chỉ hiện ở đây trong 15 phút.
    </p>
  </section>
)
