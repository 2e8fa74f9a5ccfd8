/** More unread notifications than this are told as "many": nobody counts further, and the question stays cheap. */
export const mostCounted = 100
