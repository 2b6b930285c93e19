import { choice } from '#lib/domain/procedure/fields.ts'

/** More than these make a page of buttons that nobody reads at 16:50. */
const mostButtons = 5

/** Which service to begin; `services` are what this desk can enter ("unit:slug" → words). */
export const serviceField = (services: Readonly<Record<string, string>>) =>
  choice({
    label: 'Thủ tục',
    control: Object.keys(services).length > mostButtons ? 'select' : 'radio',
    options: services,
  })
