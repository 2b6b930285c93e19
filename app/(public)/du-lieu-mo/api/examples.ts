import type { Submission } from '#lib/domain/api/submission.ts'
import type { WebHook } from '#lib/domain/api/web-hook.ts'

// Made-up numbers and nobody's name: what the shapes are is checked by the compiler.

export const exampleSubmit = `POST /api/v1/submissions
Authorization: Bearer mctp.0123456789abcdef.…
Idempotency-Key: 6f1c2b7e-nop-lan-1
Content-Type: application/json

{
  "procedure": "ten-ngan-cua-thu-tuc",
  "answers": { "fullName": "…", "birthDate": "1990-12-31" },
  "files": [{ "paper": "identity", "name": "cccd.pdf", "content": "JVBERi0…" }]
}`

const filed: Submission = {
  id: '3b9f7a52-8c1d-4e6f-9a70-1f2e3d4c5b6a',
  number: 'TAM-7K3MW2QX',
  dossierCode: null,
  status: '1',
  unit: 'stp-dong-thap',
  toMend: [],
}
export const exampleAnswer = `201 Created

${JSON.stringify(filed, null, 2)}`

export const exampleFollow = `GET /api/v1/dossiers?since=c1k8&limit=100

{ "items": [ … ], "next": "c1m4", "hasMore": false }`

const told: WebHook = {
  type: 'dossier.changed',
  timestamp: '2020-08-17T02:00:00Z',
  data: {
    id: '3b9f7a52-8c1d-4e6f-9a70-1f2e3d4c5b6a',
    code: '000.00.06.H20-200817-0361',
    status: '2',
    version: 2,
  },
}
export const exampleHook = JSON.stringify(told, null, 2)
