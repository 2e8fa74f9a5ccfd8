/** Where the desk of a translation is to be had. The page names it for the browser to ask for before any script runs. */
export const deskAddress = (translation: number): string => `/api/translations/${translation}/desk`
