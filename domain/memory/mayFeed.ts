/**
 * Whether the approved English of a story may be learned now. A story under embargo feeds no memory until it is live; with
 * a running embargo on a live story, what is approved anew is secret until it is published.
 */
export function mayFeed(story: { embargoUntil: string | null; isLive: boolean }, now: string): boolean {
  if (story.embargoUntil === null) return true
  return story.isLive && Date.parse(story.embargoUntil) <= Date.parse(now)
}
