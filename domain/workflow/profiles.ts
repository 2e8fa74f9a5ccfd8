/** The longest texts of a public face, in UTF-16 units: a page of it is read in a minute. */
export const profileLimits = { name: 100, slug: 80, bio: 800 } as const
