import { useElementSize } from '@mantine/hooks'

/** How wide a part of the page is: a chart is drawn at that width, so that its words keep their size. */
export const useWidth = <Part extends HTMLElement>() => {
  const { ref, width } = useElementSize<Part>()
  return { ref, width: Math.round(width) }
}
