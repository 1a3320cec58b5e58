// What GitHub's runner would do with our standard output: a port, in own words, of how it looks for commands.
// A line is first read as `::name properties::data` after leading white space, then as `##[name properties]data`
// anywhere. Its search compares by collation, so characters without weight of their own (controls, zero-width and
// the like) do not stop a match; both readings are tried here, with and without them.

export interface RunnerCommand {
  name: string
  data: string
}

const registered = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'echo',
  'group',
  'endgroup',
  'internal-set-repo-path'
])

/** Every command in this output, in order. */
export function commandsIn(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap(line => {
    const command = commandOf(line) ?? commandOf(withoutWeightless(line))
    return command === null ? [] : [command]
  })
}

function commandOf(line: string): RunnerCommand | null {
  return leadingCommand(line.trimStart()) ?? bracketCommand(line)
}

function leadingCommand(line: string): RunnerCommand | null {
  if (!line.startsWith('::')) return null
  const end = line.indexOf('::', 2)
  return end < 0 ? null : registeredCommand(line.slice(2, end), line.slice(end + 2))
}

/** Only the first `##[` of a line is looked at. */
function bracketCommand(line: string): RunnerCommand | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  return end < 0 ? null : registeredCommand(line.slice(start + 3, end), line.slice(end + 1))
}

function registeredCommand(info: string, data: string): RunnerCommand | null {
  const name = info.split(' ', 1)[0]!.toLowerCase()
  return registered.has(name) ? { name, data } : null
}

function withoutWeightless(line: string): string {
  return line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/gu, '')
}
