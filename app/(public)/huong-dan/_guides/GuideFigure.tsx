import type { Guide, GuideStep } from '#lib/guides/guide.ts'
import { pictureOf, picturePath } from '#lib/guides/pictures.ts'

type Props = { guide: Guide; step: GuideStep; number: number }

/** A step: what to do, how, and the screen on which it is done. The words alone are enough. */
export const GuideFigure = ({ guide, step, number }: Props) => {
  const picture = pictureOf(guide, step, number)
  return (
    <figure>
      <figcaption className="mb-4">
        <h3 className="mb-1 flex items-baseline gap-3 font-semibold text-xl">
          <span className="grid size-9 shrink-0 place-items-center rounded-full border border-gold bg-sheet font-serif text-lacquer text-lg">
            {number}
          </span>
          {step.title}
        </h3>
        <p>{step.caption}</p>
      </figcaption>
      {picture && (
        <img
          src={`${picturePath(guide.slug, number)}?ban=${picture.version}`}
          width={picture.width}
          height={picture.height}
          alt={step.shows}
          loading={number === 1 ? undefined : 'lazy'}
          decoding="async"
          className="h-auto rounded-sheet border border-rule shadow-sheet print:max-h-[9.6cm] print:w-auto print:shadow-none"
        />
      )}
    </figure>
  )
}
