// Who judged. The version is put in when dist is built; sources that run unbundled (tests) are version 0.0.0.
export const verifier = {
  id: 'urn:x-remit:verifier',
  version: process.env.REMIT_VERSION ?? '0.0.0'
}
