import { transformSync } from 'esbuild'

// Jest transformer: types are stripped by the same tool that bundles dist.
export default {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'es2023',
      supported: { 'import-attributes': true },
      sourcemap: 'inline',
      sourcefile: file
    })
    return { code }
  }
}
