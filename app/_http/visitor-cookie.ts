/** A random name for a browser before anybody signs in, so that forms can be bound to it. Given by proxy.ts. */
export const visitorCookie = 'mctp-visitor'
