import { describe, expect, test } from 'vitest'
import { lawFields } from '#lib/domain/procedure/procedure.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import { deskGuides } from './desk/desk-guides.ts'
import { families } from './families.ts'
import { guidesOn, serviceGuidesOn } from './guides.ts'

const day = '2020-08-31'

test('every field of law has one family', () => {
  expect(families.map(({ field }) => field).toSorted()).toEqual([...lawFields].toSorted())
})

test('a guide is there as soon as a service of its field is offered, and speaks of all of them', () => {
  const guides = serviceGuidesOn(day)
  const fields = new Set(proceduresOn(day).map(({ field }) => field))
  expect(new Set(guides.map(({ field }) => field))).toEqual(fields)
  for (const { field, shown, others } of guides) {
    const own = proceduresOn(day).filter((service) => service.field === field)
    expect([shown, ...others].map(({ code }) => code).toSorted()).toEqual(
      own.map(({ code }) => code).toSorted(),
    )
  }
})

test('on a day without services only what follows and the tasks of the office are explained', () => {
  expect(guidesOn('1990-01-01')).toHaveLength(1 + deskGuides.length)
})

test('no two guides share an address', () => {
  const slugs = guidesOn(day).map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

describe.each(guidesOn(day).map((guide) => [guide.slug, guide] as const))('%s', (_slug, guide) => {
  test('is short, and no step is told twice', () => {
    expect(guide.steps.length).toBeGreaterThanOrEqual(3)
    expect(guide.steps.length).toBeLessThanOrEqual(7)
    const told = guide.steps.map(({ screen, points }) => `${screen} ${points}`)
    expect(new Set(told).size).toBe(told.length)
  })

  test('reads aloud: sentences end, and the picture is described in words of its own', () => {
    for (const { caption, shows } of guide.steps) {
      expect(caption).toMatch(/[.”]$/)
      expect(shows).toMatch(/\.$/)
      expect(caption).not.toMatch(/hình (trên|dưới|bên)|như hình/)
      expect(shows).not.toBe(caption)
    }
  })

  test('names the control that its picture marks', () => {
    for (const { points, caption, shows } of guide.steps) {
      if (points !== undefined) expect(`${caption} ${shows}`).toContain(points.split('.')[0])
    }
  })
})
