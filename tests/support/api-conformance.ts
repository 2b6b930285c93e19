import { Ajv2020 } from 'ajv/dist/2020.js'
import { apiDocument } from '#lib/domain/api/document.ts'

type Schemas = Readonly<Record<string, object>>

/** Whether a value is what the document says, read by a validator that knows nothing of our schemas. */
export const conformance = () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const { components } = apiDocument('https://motcua.example.vn') as { components: { schemas: Schemas } }
  // Alone, without the document around them, they refer to one another as definitions.
  const $defs = JSON.parse(
    JSON.stringify(components.schemas).replaceAll('"#/components/schemas/', '"#/$defs/'),
  ) as Schemas
  return (name: string, value: unknown): string[] => {
    if (!Object.hasOwn($defs, name)) return [`the document has no ${name}`]
    const check = ajv.compile({ $defs, allOf: [{ $ref: `#/$defs/${name}` }] })
    // As it arrives: over the wire.
    check(JSON.parse(JSON.stringify(value)))
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
