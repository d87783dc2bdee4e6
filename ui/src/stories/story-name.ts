/** A story as a grid names it. */
export interface StoryName {
  id: string
  title: string
}
