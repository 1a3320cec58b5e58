// Weakenings made by machine, one of each kind in a text: what a hurried author would do to the line. The patterns here
// are not the product's: they know just enough to find a line that can be weakened.

const javascript = /\.(?:test|spec)\.[cm]?[jt]sx?$|_test\.ts$/
const python = /(?:^|\/)test_[^/]*\.py$/
const java = /src\/test\/java\/.*Test\.java$/
const go = /_test\.go$/

/** Each gives the lines with one place weakened, or null where the text offers none. `pick` chooses one of a list. */
export const plants = {
  'assertion removed': {
    expects: ['assertion-removed'],
    matches: path => [javascript, python, java, go].some(form => form.test(path)),
    apply: (path, lines, pick) =>
      edit(lines, pick, index => {
        const end = assertionEnd(path, lines, index)
        return end === null ? null : [index, end, []]
      })
  },
  'skip added': {
    expects: ['skip-added'],
    matches: path => [javascript, python, java, go].some(form => form.test(path)),
    apply: (path, lines, pick) => edit(lines, pick, index => skip(path, lines, index))
  },
  'threshold lowered': {
    expects: ['threshold-loosened', 'timeout-loosened', 'coverage-lowered'],
    matches: path =>
      [javascript, python, java, go].some(form => form.test(path)) ||
      /(?:^|\/)(?:jest|vitest)\.config\.[cm]?[jt]s$|(?:^|\/)pyproject\.toml$|\.coveragerc$|codecov\.ya?ml$/.test(path),
    apply: (_path, lines, pick) => edit(lines, pick, index => loosen(lines[index], index))
  },
  '|| true added': {
    expects: ['failure-ignored'],
    matches: path => /^\.github\/workflows\/.*\.ya?ml$/.test(path),
    apply: (_path, lines, pick) =>
      edit(lines, pick, index => {
        const command =
          /^\s*(?:- )?run: [^|>'"{#]*\b(?:test|lint|check|build|verify|vet|cargo|npm|pnpm|yarn|make|go|python|uv|pytest)\b[^|>'"#]*$/
        return command.test(lines[index]) ? [index, index + 1, [`${lines[index].trimEnd()} || true`]] : null
      })
  },
  'ts-ignore added': {
    expects: ['check-silenced'],
    matches: path => /\.tsx?$/.test(path) && !/\.d\.ts$|\/fixtures?\/|testdata|__fixtures__|examples?\//.test(path),
    apply: (_path, lines, pick) =>
      edit(lines, pick, index => {
        const indent = /^(\s*)(?:const |let |return |await |this\.|export (?:const|function) )[^`]*$/.exec(
          lines[index]
        )?.[1]
        return indent === undefined ? null : [index, index, [`${indent}// @ts-ignore`]]
      })
  }
}

/** Tries the places that `at` accepts; gives `{ lines, index }`. */
function edit(lines, pick, at) {
  const places = lines.flatMap((_, index) => {
    const place = at(index)
    return place === null ? [] : [place]
  })
  if (places.length === 0) return null
  const [from, to, by] = pick(places)
  return { lines: [...lines.slice(0, from), ...by, ...lines.slice(to)], index: from, removed: to - from }
}

function assertionEnd(path, lines, index) {
  const line = lines[index]
  if (python.test(path))
    return /^\s+assert [^([{]*[^\\,([{]$|^\s+self\.assert\w+\([^()]*\)$/.test(line) ? index + 1 : null
  if (java.test(path)) return /^\s+assert\w+\(.*\);$/.test(line) ? index + 1 : null
  if (go.test(path)) {
    if (/^\s+(?:assert|require)\.\w+\(.*\)$/.test(line) && !/NoError\(/.test(line)) return index + 1
    return /^\s+if .*\{$/.test(line) &&
      /^\s+t\.(?:Error|Fatal)f\(.*\)$/.test(lines[index + 1] ?? '') &&
      /^\s+\}$/.test(lines[index + 2] ?? '') &&
      !/err != nil/.test(line)
      ? index + 3
      : null
  }
  if (!/^\s+(?:await )?(?:expect\(|assert\w*(?:\.\w+)?\()/.test(line)) return null
  let depth = 0
  for (let at = index; at < lines.length && at < index + 12; at++) {
    for (const char of lines[at]) depth += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0
    if (depth <= 0) return depth === 0 && /[);]$/.test(lines[at]) && !/^\s*\./.test(lines[at + 1] ?? '') ? at + 1 : null
  }
  return null
}

function skip(path, lines, index) {
  const line = lines[index]
  const indent = /^\s*/.exec(line)[0]
  if (python.test(path))
    return /^\s*(?:async )?def test_/.test(line) && !/@|skip/.test(lines[index - 1] ?? '')
      ? [index, index, [`${indent}@pytest.mark.skip(reason="later")`]]
      : null
  if (java.test(path)) return /^\s*@Test$/.test(line) ? [index, index, [`${indent}@Disabled`]] : null
  if (go.test(path))
    return /^func Test\w+\(t \*testing\.T\) \{$/.test(line) ? [index + 1, index + 1, ['\tt.Skip("later")']] : null
  return /^\s*(?:it|test|describe)\(['"`]/.test(line)
    ? [index, index + 1, [line.replace(/^(\s*)(it|test|describe)\(/, '$1$2.skip(')]]
    : null
}

const upper =
  /(toBeLessThan(?:OrEqual)?\(|isLessThan\(|assert\.Less(?:OrEqual)?\(t, [^,]+, |InDelta\(t, [^,]+, [^,]+, |^\s+assert [\w.() -]+ <=? |\btimeout: |\btimeout=|setTimeout\((?=\d+\);?$)|approx\([^,]+, abs=)(\d[\d_]*(?:\.\d+)?)(?![\w.])/
const lower =
  /(toBeGreaterThan(?:OrEqual)?\(|isGreaterThan\(|assert\.Greater(?:OrEqual)?\(t, [^,]+, |^\s+assert [\w.() -]+ >=? |fail_under ?= ?|^\s+(?:branches|functions|lines|statements): )(\d[\d_]*(?:\.\d+)?)(?![\w.])/

/** A number in a text, or in Python's documentation, limits nothing. */
function isInText(line, at) {
  const quotes = line.slice(0, at).replace(/[^"'`]/g, '').length
  return quotes % 2 === 1 || /^\s*[A-Za-z ]+ [a-z]+ /.test(line.replace(/^\s*(?:assert|await|return|const|let) /, ''))
}

function loosen(line, index) {
  if (/new Promise|sleep|^\s*(?:\/\/|#|\*)/.test(line)) return null
  const more = upper.exec(line)
  if (more !== null && isInText(line, more.index + more[1].length)) return null
  if (more !== null && Number(more[2].replaceAll('_', '')) > 0)
    return [index, index + 1, [line.replace(upper, `$1${Number(more[2].replaceAll('_', '')) * 10}`)]]
  const less = lower.exec(line)
  const value = less === null ? 0 : Number(less[2].replaceAll('_', ''))
  return value > 0
    ? [index, index + 1, [line.replace(lower, `$1${value >= 2 ? Math.floor(value / 2) : value >= 1 ? 0 : value / 2}`)]]
    : null
}
