import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { workflowDocument, workflowFile } from './draw-workflow.ts'

test('docs/workflow.md says what the table says (node scripts/run.mjs draw-workflow)', async () => {
  expect(await readFile(workflowFile, 'utf8')).toBe(workflowDocument())
})
