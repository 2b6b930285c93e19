import { describe, expect, it } from 'vitest'
import { allPapers, papersFor } from './papers.ts'
import { testProcedure } from './test-procedure.ts'

describe('papers', () => {
  it('are asked for by the answers', () => {
    expect(papersFor(testProcedure, { registered: 'yes' }).map(({ code }) => code)).toEqual([
      'identity',
      'marriage',
    ])
    expect(papersFor(testProcedure, {}).map(({ code }) => code)).toEqual(['identity'])
  })

  it('are all listed for the service page, with their case in words', () => {
    expect(allPapers(testProcedure)).toEqual([
      { code: 'identity', name: 'Giấy tờ tùy thân', form: 'scan', copies: 1 },
      {
        code: 'marriage',
        name: 'Giấy chứng nhận kết hôn',
        form: 'scan',
        copies: 1,
        whenInWords: 'Khi kết hôn có đăng ký',
      },
    ])
  })

  it('are plain data', () => {
    const papers = [...papersFor(testProcedure, { registered: 'yes' }), ...allPapers(testProcedure)]
    expect(JSON.parse(JSON.stringify(papers))).toEqual(papers)
  })
})
