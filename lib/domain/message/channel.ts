/** How a message reaches a person besides the inbox. */
export const channels = ['email', 'sms', 'zalo'] as const
export type Channel = (typeof channels)[number]

export const isChannel = (word: string): word is Channel => channels.some((channel) => channel === word)
