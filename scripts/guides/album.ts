import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Guide } from '#lib/guides/guide.ts'
import { type Picture, picturePath, pictures } from '#lib/guides/pictures.ts'
import type { Placed } from './steps-on.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'public/huong-dan')
const index = join(root, 'lib/guides/pictures.json')

/** The pictures as they are taken, by guide and number; they replace those of before when all of a guide are there. */
export class Album {
  readonly #taken = new Map<string, { picture: Picture; image: Buffer }[]>()

  add({ guide, number }: Placed, picture: Picture, image: Buffer): void {
    const ofGuide = this.#taken.get(guide.slug) ?? []
    ofGuide[number - 1] = { picture, image }
    this.#taken.set(guide.slug, ofGuide)
  }

  /** @returns the guides of which a picture is missing: theirs stay as they were */
  async save(guides: readonly Guide[]): Promise<readonly string[]> {
    const whole = guides.filter(({ slug, steps }) =>
      steps.every((_, i) => this.#taken.get(slug)?.[i] !== undefined),
    )
    for (const { slug } of whole) await this.#write(slug)
    await removeOthers(guides)
    const kept = guides.flatMap(({ slug }) => {
      const own = whole.some((guide) => guide.slug === slug)
        ? this.#taken.get(slug)?.map(({ picture }) => picture)
        : pictures[slug]
      return own ? [[slug, own] as const] : []
    })
    await writeFile(index, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
    return [...this.#taken.keys()].filter((slug) => !whole.some((guide) => guide.slug === slug))
  }

  async #write(slug: string): Promise<void> {
    await rm(join(folder, slug), { recursive: true, force: true })
    await mkdir(join(folder, slug), { recursive: true })
    const images = this.#taken.get(slug) ?? []
    await Promise.all(
      images.map(({ image }, i) => writeFile(join(root, 'public', picturePath(slug, i + 1)), image)),
    )
  }
}

/** Guides that are no more take their pictures with them. */
async function removeOthers(guides: readonly Guide[]): Promise<void> {
  const slugs = new Set(guides.map(({ slug }) => slug))
  for (const name of await readdir(folder).catch(() => [])) {
    if (!slugs.has(name)) await rm(join(folder, name), { recursive: true })
  }
}
