// Properties draw the same cases on every machine, so a red run is about the change and not about luck.
// `SEED=$RANDOM npm test -- properties` draws others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) })
