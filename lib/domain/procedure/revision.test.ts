import { describe, expect, it } from 'vitest'
import { revisionText } from './revision.ts'
import { testProcedure } from './test-procedure.ts'

describe('the text of a revision', () => {
  it('does not depend on the order in which properties were written', () => {
    const reversed = Object.fromEntries(Object.entries(testProcedure).toReversed()) as typeof testProcedure
    expect(revisionText(reversed)).toBe(revisionText(testProcedure))
  })

  it('changes with any word, and with the order of what people see', () => {
    const { fields } = testProcedure
    const reworded = {
      ...testProcedure,
      fields: { ...fields, note: { ...fields.note, label: 'Ghi chú khác' } },
    }
    const turned = {
      ...testProcedure,
      fields: { ...fields, sex: { ...fields.sex, options: { female: 'Nữ', male: 'Nam' } } },
    }
    const texts = [testProcedure, reworded, turned].map(revisionText)
    expect(new Set(texts).size).toBe(3)
  })

  it('knows whether a paper has a condition', () => {
    const [identity, marriage] = testProcedure.papers
    const always = {
      ...testProcedure,
      papers: [identity, { ...marriage, when: undefined }].flatMap((paper) => (paper ? [paper] : [])),
    }
    expect(revisionText(always as typeof testProcedure)).not.toBe(revisionText(testProcedure))
  })
})
