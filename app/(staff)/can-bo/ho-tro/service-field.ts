import { choice } from '#lib/domain/procedure/fields.ts'

/** Which service to begin; `services` are what this desk can enter ("unit:slug" → words). */
export const serviceField = (services: Readonly<Record<string, string>>) =>
  choice({ label: 'Thủ tục', control: 'radio', options: services })
