import type { EmailAdapter } from 'payload'

/**
 * The newsroom sends no mail yet: invitations are links that an admin hands over. What Payload would send is noted
 * without its text, which can hold a token.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'newsroom@localhost',
  defaultFromName: 'Tarjuman',
  sendEmail: async ({ subject }) => {
    payload.logger.info({ subject }, 'no mail is configured: not sent')
  },
})
