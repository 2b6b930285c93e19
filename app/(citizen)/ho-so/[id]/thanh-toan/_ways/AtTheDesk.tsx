import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import type { MyPayment } from '#lib/queries/payment/my-payment.ts'

/** In cash or by card over the counter. */
export const AtTheDesk = ({ unit }: { unit: MyPayment['unit'] }) => (
  <Card title={say('Tại quầy')}>
    <p>
      {say('Nộp bằng tiền mặt hoặc thẻ tại Bộ phận Một cửa trong giờ làm việc, muộn nhất khi nhận kết quả.')}
    </p>
    <p className="mt-2 text-ink-soft">
      <Vietnamese>{[unit.name, unit.address].filter(Boolean).join(', ')}</Vietnamese>
    </p>
  </Card>
)
