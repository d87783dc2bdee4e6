import { Button, Stack, Textarea } from '@mantine/core'
import { DropArea } from '../../parts/drop-area.tsx'
import { useKept } from '../../parts/use-kept.ts'
import type { ImportState } from './use-import.ts'

const nothing = ''

export const GiveTranscript = ({ id, state }: { id: string; state: ImportState }) => {
  const [text, setText] = useKept(`transcript-text-1-${id}`, nothing)
  const readText = async () => {
    if (await state.read({ text }, 'Pasted transcript')) setText(nothing)
  }
  return (
    <Stack gap="md">
      <DropArea
        small
        title="Drop the transcript"
        about="WebVTT or SRT subtitles, or what Zoom, Teams and Otter write; it stays on this machine."
        accept=".vtt,.srt,.txt,.docx,.pdf,.md"
        onFiles={([file]) => {
          if (file) void state.readFile(file)
        }}
      />
      <Textarea
        label="Or paste it"
        placeholder={'Priya Nair: What happened in the outage?\nMe: We rolled back within ten minutes…'}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={400_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        className="r2-start"
        disabled={!text.trim()}
        loading={state.busy}
        onClick={() => void readText()}
      >
        Read it
      </Button>
    </Stack>
  )
}
