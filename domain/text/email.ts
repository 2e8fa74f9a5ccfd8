/** The longest address that mail servers carry. */
const longest = 254

/** Whether a text looks like one e-mail address: what stands in a `mailto:` link of a public page. */
export const isEmail = (text: string): boolean =>
  text.length <= longest &&
  /^[^\s@<>()[\],;:"\\?&]+@[^\s@<>()[\],;:"\\?&.]+(?:\.[^\s@<>()[\],;:"\\?&.]+)+$/.test(text)
