import { lettersReadRoute } from '#app/_letters/letter-routes.ts'

export const POST = lettersReadRoute('person', (id) => `/ho-so/${id}`)
