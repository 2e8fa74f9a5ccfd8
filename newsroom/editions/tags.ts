/** Names of what a public page shows. A verb purges tags; every page that carries one is forgotten on every server. */
export const allTag = 'all'
/** Pages that list the newest stories. */
export const homeTag = 'home'
export const articleTag = (id: number): string => `article:${id}`
export const topicTag = (id: number): string => `topic:${id}`
export const sourceTag = (id: number): string => `source:${id}`
export const profileTag = (id: number): string => `profile:${id}`
export const mediaTag = (id: number): string => `media:${id}`
