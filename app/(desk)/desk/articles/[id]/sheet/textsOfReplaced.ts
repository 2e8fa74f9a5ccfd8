interface Texts {
  caption: string
  alt: string
}

/**
 * What stands under a picture that takes the place of another. Words that came with the old file described the old
 * picture and go with it; what somebody wrote here for the place stays.
 */
export function textsOfReplaced(here: Texts, old: Texts | undefined, next: Texts): Texts {
  const text = (part: keyof Texts) => {
    const cameWithTheOld = here[part] === '' || here[part] === old?.[part]
    return cameWithTheOld ? next[part] : here[part]
  }
  return { caption: text('caption'), alt: text('alt') }
}
