import { guidePath } from '#app/(public)/huong-dan/_guides/guide-path.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { decapitalize } from '#lib/domain/procedure/decapitalize.ts'
import { deskGuides } from '#lib/guides/desk/desk-guides.ts'

/** The guides to the tasks that begin at a page of the office. */
export const GuideLinks = ({ place }: { place: string }) => (
  <ul className="flex flex-wrap gap-x-5 text-sm">
    {deskGuides
      .filter((guide) => guide.place === place)
      .map((guide) => (
        <li key={guide.slug}>
          <a href={guidePath(guide)} className="link inline-flex min-h-9 items-center gap-1.5">
            <Icon name="info" />
            Hướng dẫn: {decapitalize(guide.title)}
          </a>
        </li>
      ))}
  </ul>
)
