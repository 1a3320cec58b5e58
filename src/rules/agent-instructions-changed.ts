// Who tells the agents what to do? Their instructions steer every later change, so an edit is worth a person's eye.
import { readerOf } from '../facts/agent-instructions.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { defineRule } from './rule.js'

export const agentInstructionsChanged = defineRule({
  id: 'agent-instructions-changed',
  kinds: ['review'],
  floor: 'off',
  description: 'A file that instructs AI agents is added, edited, moved or removed here.',
  why:
    'AGENTS.md, CLAUDE.md, Cursor rules, Copilot instructions, skills and lists of MCP servers are read by agents as ' +
    'orders. A sentence added there acts on everybody’s next change, with the rights of whoever runs the agent, and it ' +
    'is text that few people read closely. The list of such files is src/facts/agent-instructions.json.',
  remedy:
    'Another person, who answers for how agents are used here, approves exactly this content; or the file is taken out.',
  controls: [
    'ISO27001-2022:A.5.10',
    'ISO27001-2022:A.8.9',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'AISVS:AC.1.1',
    'AISVS:AC.8.3'
  ],
  check({ files }): Finding[] | 'notApplicable' {
    if (files.length === 0) return 'notApplicable'
    return files.flatMap(file => {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]
      const found = paths.map(path => ({ path, reader: readerOf(path) })).find(({ reader }) => reader !== null)
      if (found === undefined) return []
      return [
        {
          kind: 'review' as const,
          path: file.path,
          message: join(say`${found.path}`, ` is read as instructions ${found.reader!}.`),
          remedy: say`Another person, who answers for how agents are used here, approves exactly this content; or take ${file.path} out of this pull request.`
        }
      ]
    })
  }
})
