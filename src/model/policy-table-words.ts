// The words in which the tables of the policy are written.
import type { Choice, Key, ListShape, ObjectShape, Shape, TextFormat } from './policy-shape.js'

export function object(keys: Record<string, Key>): ObjectShape {
  return { type: 'object', keys: new Map(Object.entries(keys)) }
}

export function key(shape: Shape, description: string): Key {
  return { shape, description }
}

export function required(shape: Shape, description: string): Key {
  return { shape, description, required: true }
}

export function text(format: TextFormat): Shape {
  return { type: 'text', format }
}

export function choice(...values: Choice[]): Shape {
  return { type: 'choice', values }
}

export function globs(atLeast = 0): ListShape {
  return { type: 'list', items: text('glob'), ...(atLeast > 0 ? { atLeast } : {}) }
}
