import { Select, type SelectProps } from '@mantine/core'
import { type ZoneName, zoneNamed } from '@roundtwo/model'

interface ZoneSelectProps extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value: ZoneName | null
  onChange: (zone: ZoneName | null) => void
}

const names = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}))

/** Every time zone by its IANA name, searched by typing. */
export const ZoneSelect = ({ value, onChange, ...rest }: ZoneSelectProps) => {
  const data = value && !names.some((zone) => zone.value === value) ? [{ value, label: value }, ...names] : names
  return (
    <Select
      {...rest}
      data={data}
      value={value}
      onChange={(name) => onChange(name ? (zoneNamed(name) ?? null) : null)}
      searchable
      clearable={value !== null}
      nothingFoundMessage="No zone of that name"
      maxDropdownHeight={260}
      limit={60}
    />
  )
}
