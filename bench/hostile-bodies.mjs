// Descriptions made to be slow to read. Each gives a body of about `size` characters.
const repeat = unit => size => unit.repeat(Math.floor(size / unit.length))

export const hostileBodies = [
  ['emphasis left open', repeat('_a*')],
  ['nested quotes', repeat('> ')],
  ['links left open', repeat('[a](')],
  ['comments left open', repeat('<!--')],
  ['stars', repeat('*')],
  [
    'backticks in growing runs',
    size => {
      let body = ''
      for (let length = 1; body.length < size; length = (length % 300) + 1) body += `${'`'.repeat(length)} `
      return body.slice(0, size)
    }
  ],
  ['list marks in one line', repeat('- ')],
  ['table cells', size => `a|b\n-|-\n${'|'.repeat(size - 10)}`],
  ['many table rows', repeat('a|b|c\n')],
  ['angle brackets', repeat('<')],
  ['boxes', repeat('- [x] \n')],
  ['headings', repeat('# a\n')],
  ['tool labels', repeat('AI tools: Claude;\n')],
  ['boundaries', repeat('- May touch: src/**, a/**\n')],
  ['one word', repeat('a')],
  [
    'distinct words',
    size => {
      let body = ''
      for (let index = 0; body.length < size; index++) body += `w${index.toString(36)} `
      return body.slice(0, size)
    }
  ],
  ['reference definitions', repeat('[a]: b\n')],
  ['HTML tags', repeat('<a b="')],
  ['entities', repeat('&amp')],
  [
    'deep list',
    size => {
      let body = ''
      for (let depth = 0; body.length < size; depth = (depth + 1) % 60) body += `${' '.repeat(depth * 2)}- a\n`
      return body.slice(0, size)
    }
  ]
]
