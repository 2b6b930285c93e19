import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { following } from '#lib/guides/following.ts'
import type { ServiceGuide } from '#lib/guides/service-guide.ts'
import { guidePath } from './guide-path.ts'

/** Where a guide to a family leads: to its services, and to what follows once a file is submitted. */
export const Onward = ({ guide: { shown, others } }: { guide: ServiceGuide }) => (
  <>
    <section className="mb-10">
      <h2 className="mb-2 font-semibold text-2xl">Thủ tục đi theo các bước này</h2>
      <p className="mb-2 text-ink-soft">
        Hình chụp khi làm thủ tục đầu tiên. Thủ tục khác cùng lĩnh vực hỏi câu khác và cần giấy tờ khác, nhưng
        đi qua cùng những trang ấy.
      </p>
      <ul>
        {[shown, ...others].map((service) => (
          <li key={service.code}>
            <a href={`/thu-tuc/${service.slug}`} className="link inline-block py-2.5">
              {service.shortName}
            </a>
          </li>
        ))}
      </ul>
    </section>
    <div data-screen-only="" className="flex flex-wrap gap-3">
      <ButtonLink href={`/thu-tuc/${shown.slug}`} onward>
        Mở trang thủ tục
      </ButtonLink>
      <ButtonLink href={guidePath(following)} look="secondary" onward>
        {following.title}
      </ButtonLink>
    </div>
  </>
)
