import { describe, expect, test } from 'vitest'
import { procedures } from '#lib/procedures/index.ts'
import { checklistFor } from './checklist.ts'
import { publishedAmounts } from './fee.ts'
import { questionsOf, readChoices, tellingQuestions } from './telling-questions.ts'
import { testProcedure } from './test-procedure.ts'

test('x', () => {
  for (const p of [...procedures, testProcedure]) {
    const t = performance.now()
    console.log(p.slug, tellingQuestions(p), performance.now() - t)
  }
})
