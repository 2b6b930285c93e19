import { HeldFile } from '#components/case/HeldFile.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { isHeld } from '#lib/domain/case/scan.ts'
import type { PaperFile } from '#lib/queries/case-papers.ts'

/** A file that was handed in. A picture is shown where it stands; what is larger opens beside. */
export const FileTile = ({ file, href }: { file: PaperFile; href: string }) =>
  isHeld(file.scan) ? (
    <p className="rounded-sheet border border-rule bg-paper px-3 py-2 text-sm">
      <HeldFile name={file.name} scan={file.scan} />
    </p>
  ) : (
    <OpenTile file={file} href={href} />
  )

const OpenTile = ({ file, href }: { file: PaperFile; href: string }) => (
  <figure className="overflow-hidden rounded-sheet border border-rule bg-paper">
    <a
      href={`${href}?xem`}
      target="_blank"
      rel="noreferrer"
      className="grid h-36 place-items-center overflow-hidden bg-shade focus-visible:-outline-offset-3"
    >
      {file.mediaType.startsWith('image/') ? (
        <img src={href} alt="" loading="lazy" decoding="async" className="h-36 w-full object-contain" />
      ) : (
        <span className="flex flex-col items-center gap-1 text-leaf">
          <Icon name="paper" className="text-2xl" />
          PDF
        </span>
      )}
      <span className="sr-only">Xem {file.name} trong thẻ mới</span>
    </a>
    <figcaption className="px-3 py-2 text-sm leading-snug">
      <a href={href} className="link break-all">
        <span className="sr-only">Tải về </span>
        {file.name}
      </a>
      <span className="block text-ink-soft text-xs">
        {sizeText(file.size)} · <Moment at={file.uploadedAt} /> ·{' '}
        <abbr title={`SHA-256: ${file.sha256}`} className="no-underline">
          {file.sha256.slice(0, 8)}
        </abbr>
      </span>
    </figcaption>
  </figure>
)
