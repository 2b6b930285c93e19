import { say } from '#components/language/say.ts'
import { Icon, type IconName } from '#components/ui/Icon.tsx'
import type { PlainSentence } from '#lib/words/translate.ts'

/** From beginning to end in four pictures. */
export const HowItGoes = () => (
  <section aria-labelledby="cach-lam">
    <h2 id="cach-lam" className="mb-6 sm:mb-10 font-semibold text-xl">
      {say('Từ lúc mở cửa đến khi cầm kết quả')}
    </h2>
    <ol className="ml-5 grid gap-x-8 sm:ml-0 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map(({ icon, title, words }) => (
        <li
          key={title}
          className="relative border-gold border-l pb-8 pl-7 sm:border-t sm:border-l-0 sm:pt-8 sm:pl-0"
        >
          <span className="absolute -top-1 -left-5 grid size-10 place-items-center rounded-full border border-gold bg-paper text-leaf sm:-top-5 sm:left-0">
            <Icon name={icon} />
          </span>
          <h3 className="font-semibold text-lg">{say(title)}</h3>
          <p className="mt-1 text-base text-ink-soft leading-snug">{say(words)}</p>
        </li>
      ))}
    </ol>
  </section>
)

const steps: readonly { icon: IconName; title: PlainSentence; words: PlainSentence }[] = [
  {
    icon: 'pen',
    title: 'Khai trên máy',
    words: 'Mỗi trang hỏi một nhóm câu. Đang khai phải dừng thì lần sau mở lại, chữ nào đã gõ vẫn còn.',
  },
  {
    icon: 'upload',
    title: 'Nộp và có số tạm',
    words: 'Tờ khai tự lập theo mẫu chính thức. Không cần in, ký rồi chụp lại.',
  },
  {
    icon: 'clock',
    title: 'Theo dõi từng bước',
    words: 'Luôn biết hồ sơ đang ở ai, đến ngày nào, và vì sao là ngày ấy.',
  },
  {
    icon: 'hand',
    title: 'Nhận kết quả',
    words: 'Có kết quả là báo ngay. Đến Bộ phận Một cửa nhận được luôn, không phải chờ ngày hẹn.',
  },
]
