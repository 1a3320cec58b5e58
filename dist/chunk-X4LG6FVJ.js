import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/approval-flaw.ts
var flawWords = {
  "not-a-person": "is not a person\u2019s",
  author: "is the author\u2019s own",
  "sent-the-agent": "is of somebody who sent the agent",
  "last-pusher": "is of the one who pushed the content last",
  "pusher-unknown": "may be of the one who pushed the content last, which nobody could say",
  "no-write-access": "is of somebody who may not push to this repository",
  "write-access-unknown": "may be of somebody who may not push to this repository, which GitHub did not say",
  "other-content": "is of other content than this",
  "content-unknown": "is of a commit whose content could not be compared with this one",
  superseded: "was followed by another review of the same person",
  "no-time": "has no time",
  "author-unknown": "may be the author\u2019s own, since the author is not known"
};

export {
  flawWords
};
