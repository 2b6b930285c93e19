import { type Channel, channels } from '#lib/domain/message/channel.ts'

type Settings = {
  readonly APP_MODE: 'demo' | 'production'
  readonly SMS_URL?: string | undefined
  readonly ZALO_APP_ID?: string | undefined
}

/** The channels that people can choose here: a demonstration plays those that it has not. */
export const offeredChannels = (settings: Settings): readonly Channel[] =>
  channels.filter((channel) => {
    if (channel === 'email' || settings.APP_MODE === 'demo') return true
    return channel === 'sms' ? settings.SMS_URL !== undefined : settings.ZALO_APP_ID !== undefined
  })
