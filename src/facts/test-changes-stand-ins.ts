// What takes the place of an assertion without looking like one.
import type { TestLanguage } from '../model/weakening.js'
import type { CodeLine } from './test-changes-hunks.js'

/** Whether the line waits for a state, hands the test to a helper that may fail it, or notes a failure for later. */
export function takesPlace({ code }: CodeLine, language: TestLanguage): boolean {
  return waits.test(code) || notesFailure(code) || (language === 'go' && handsOverTest(code))
}

/** A wait that ends in a failure; a wait of fixed length is none. */
const waits =
  /\b(?:\w{1,30}\.)?(?:[aA]wait[A-Z_]|[wW]aitFor(?!Timeout)|[wW]aitUntil|wait_(?:for|until)_?(?!timeout))\w*\s{0,4}\(/

function notesFailure(code: string): boolean {
  const noted = /\b(\w+)\s{0,4}=\s{0,4}(?:true|True)\b/.exec(code)
  return noted !== null && /fail|err/i.test(noted[1]!)
}

/** A call for its effect that is given the test, by a helper whose name does not say that it only prepares. */
function handsOverTest(code: string): boolean {
  const call = /^\s*(?:\w+\.)?(\w+)\((?:ctx,\s?)?tb?[,)]/.exec(code)
  return call !== null && !preparing.test(call[1]!)
}

const preparing =
  /^(?:set|start|stop|new|make|create|init|prepare|reset|register|override|close|clean|skip|seed|log|Set|Start|Stop|New|Make|Create|Init|Prepare|Reset|Register|Override|Close|Clean|Skip|Seed|Log)/
