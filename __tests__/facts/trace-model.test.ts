import { describe, expect, test } from '@jest/globals'
import { changeFeatureNames, fileFeatureNames } from '../../src/facts/trace-features.js'
import {
  changeSuspicion,
  compileForest,
  type ForestModel,
  sizeCorrection,
  strengthOfSuspicion,
  sumTrees,
  suspicion,
  traceModel
} from '../../src/facts/trace-model.js'

/** Two trees over `b` and `a`: 10 at most / more, then 5 at most / more. */
function aModel(overrides: Partial<ForestModel> = {}): ForestModel {
  return {
    features: ['b', 'a'],
    unit: 1000,
    base: 7,
    trees: [
      [0, 10, 1, -1, 100, 0, -1, -200, 0],
      [1, 5, 1, 0, 0, 3, -1, 1000, 0, -1, 2000, 0, -1, 3000, 0]
    ],
    size: [],
    threshold: 0,
    span: 1000,
    points: [],
    ...overrides
  }
}

const rows = [Float64Array.of(5, 10), Float64Array.of(6, 10), Float64Array.of(5, 11), Float64Array.of(5, -1)]

describe('a forest', () => {
  test('adds its base and one leaf of each tree, features found by name', () => {
    const forest = compileForest(aModel(), ['a', 'b'])
    expect([...sumTrees(rows, forest)]).toEqual([7 + 100 + 3000, 7 + 100 + 1000, 7 - 200 + 3000, 7 + 100 + 2000])
  })

  test.each([
    ['in the middle', 30, 7 + 1000],
    ['of one deviation', 50, 7 + 1000 + 500],
    ['far off', 1e9, 7 + 1000 + 3000]
  ])('adds its linear part for a value %s', (_, value, expected) => {
    const linear = { mean: [30], scale: [20], weight: [500] }
    const model = aModel({ features: ['a'], trees: [[-1, 1000, 0]], linear })
    expect([...sumTrees([Float64Array.of(value)], compileForest(model, ['a']))]).toEqual([expected])
  })

  test('takes off what a change has by its size, the same from every file', () => {
    const size = [{ files: 2, correction: 50 }]
    const forest = compileForest(aModel({ size }), ['a', 'b'])
    expect([...suspicion(rows, rows.length, forest)]).toEqual([...sumTrees(rows, forest)].map(sum => sum - 50))
    expect(changeSuspicion(rows[0]!, 9, forest)).toBe(7 + 100 + 3000 - 50)
  })

  test.each([
    ['a feature that nobody computes', aModel({ features: ['b', 'c'] }), /the feature c/],
    ['a child before its parent', aModel({ trees: [[0, 1, 0, -1, 1, 0, -1, 2, 0]] }), /Tree 0 .* node 0/],
    ['a child that is missing', aModel({ trees: [[0, 1, 1, -1, 1, 0]] }), /Tree 0 .* node 0/],
    ['a feature beyond the list', aModel({ trees: [[2, 1, 1, -1, 1, 0, -1, 2, 0]] }), /Tree 0/]
  ])('is refused with %s', (_, model, message) => {
    expect(() => compileForest(model, ['a', 'b'])).toThrow(message)
  })
})

describe('the size correction', () => {
  const size = [
    { files: 4, correction: 0 },
    { files: 16, correction: 1000 },
    { files: 64, correction: 1500 }
  ]

  test.each([
    [1, 0],
    [4, 0],
    [8, 500],
    [16, 1000],
    [32, 1250],
    [64, 1500],
    [256, 2000],
    [1024, 2500]
  ])('of %i files is %i', (files, correction) => {
    expect(sizeCorrection(files, aModel({ size }))).toBe(correction)
  })

  test('is none where the model has none', () => expect(sizeCorrection(100, aModel())).toBe(0))
})

describe('strength', () => {
  const model = aModel({ threshold: 300, span: 1000 })

  test.each([
    [300, 49],
    [299, 51],
    [301, 49],
    [800, 25],
    [1300, 0],
    [90_000, 0],
    [-200, 75],
    [-700, 100],
    [-90_000, 100]
  ])('at suspicion %i is %i', (value, strength) => {
    expect(strengthOfSuspicion(value, model)).toBe(strength)
  })

  test('never rises with suspicion', () => {
    let last = 100
    for (let value = -1000; value < 2000; value++) {
      const strength = strengthOfSuspicion(value, model)
      expect(strength).toBeLessThanOrEqual(last)
      expect(strength >= 50).toBe(value < 300)
      last = strength
    }
  })
})

describe('the shipped model', () => {
  test.each([
    ['files', traceModel.files, fileFeatureNames],
    ['change', traceModel.change, changeFeatureNames]
  ] as const)('of %s is sound and whole numbers alone', (_, model, names) => {
    const { trees, size, linear, points } = model
    expect(() => compileForest(model, names)).not.toThrow()
    const numbers = [
      model.unit,
      model.base,
      model.threshold,
      model.span,
      ...trees.flat(),
      ...size.map(knot => knot.files)
    ]
    numbers.push(...size.map(knot => knot.correction), ...(linear === undefined ? [] : Object.values(linear).flat()))
    expect(numbers.filter(number => !Number.isSafeInteger(number))).toEqual([])
    expect(trees.every(tree => tree.length % 3 === 0)).toBe(true)
    expect(model.span).toBeGreaterThan(0)
    expect(points.map(point => point.threshold)).toEqual(points.map(point => point.threshold).sort((a, b) => b - a))
  })

  test('says who trained it on what', () => {
    expect(traceModel.format).toBe(1)
    expect(traceModel.provenance.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(traceModel.provenance.recipe).not.toBe('')
  })
})
