import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  askRegistries,
  defaultPolicyPath,
  evaluate,
  policyInForce,
  readObjects,
  unread
} from "./chunk-S5LGV35R.js";
import {
  teamsWanted
} from "./chunk-IYIUESWU.js";
import {
  readReportRecord
} from "./chunk-PW4ZSNYH.js";
import {
  checkName
} from "./chunk-3Z67NDEL.js";
import {
  GitHubError,
  account,
  authorityOf,
  commitId,
  instant,
  integer,
  list,
  nullIfRefused,
  readChecksOf,
  record,
  text
} from "./chunk-BSPUYVQH.js";
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";

// src/inputs/unread-pull-request.ts
function headOfEvent(event, number) {
  if (event.head !== null && (event.stage === "merge_group" || number === event.number)) {
    return { sha: event.head, from: "event" };
  }
  return event.sha === null ? null : { sha: event.sha, from: "GITHUB_SHA" };
}
function unreadPullRequest(head, number, policyPath, unknowns) {
  return {
    policySource: { state: "unreadable", path: policyPath, commit: null, reason: "this run read no pull request" },
    training: null,
    reviewGap: null,
    pullRequest: { ...unread(head.sha), number, unknowns: [...unknowns, headUnknown(head.from)] }
  };
}
function headUnknown(from) {
  return {
    code: "head-not-read",
    message: from === "event" ? "The head commit is the one that the event named; what the pull request holds now was not read." : "The head commit is not known; GITHUB_SHA stands in its place, which may be a merge commit of GitHub.",
    remedy: "Re-run this job, so that the pull request is read live.",
    quoted: []
  };
}

// src/commands/action-setting.ts
function evaluateIn(setting, loaded) {
  const { at, context, inputs, stage } = setting;
  const longest = context.longestRetention;
  const asked = inputs?.retentionDays ?? longest;
  return evaluate({
    pullRequest: loaded.pullRequest,
    policySource: loaded.policySource,
    training: loaded.training,
    mergeGroup: loaded.mergeGroup ?? null,
    merge: loaded.merge ?? null,
    at,
    run: context.run,
    stage,
    retention: { days: asked === null ? null : Math.min(asked, longest ?? asked) }
  });
}
function judgeUnread(setting, unknowns) {
  const { event, number } = setting;
  const head = headOfEvent(event, number);
  if (head === null) return null;
  const unread2 = readNothing(setting, head, number, unknowns);
  return { ...unread2, evidence: evaluateIn(setting, unread2) };
}
function readNothing({ inputs }, head, number, unknowns) {
  return unreadPullRequest(head, number, inputs?.policyPath ?? defaultPolicyPath, unknowns);
}
function requestOf({ context, event }, { token, policyPath }, github, clock) {
  const { workspace, serverOrigin, workflowPath } = context;
  const { head, pusher } = event;
  return {
    github,
    clock,
    token,
    workspace,
    serverOrigin,
    policyPath,
    run: {
      id: context.run.runId === void 0 ? null : Number(context.run.runId),
      workflowPath,
      checkName,
      pusher: head === null || pusher === null ? null : { head, login: pusher }
    }
  };
}

// src/inputs/github-queue.ts
function queueRefs(caller, base) {
  return caller.call({
    what: "the branches of the merge queue",
    route: "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
    parameters: { ref: `heads/gh-readonly-queue/${base}/` },
    read: (data) => list(data, "refs").map((entry) => {
      const { ref, object } = record(entry, "refs");
      return { ref: text(ref, "refs.ref"), commit: commitId(record(object, "refs.object").sha, "refs.object.sha") };
    })
  });
}
async function recordOn(caller, commit, name, externalIds) {
  const checks = await reportChecks(caller, commit, name);
  const check = checks.find(({ externalId }) => externalId !== null && externalIds.includes(externalId));
  if (check === void 0) return null;
  const { externalId: _externalId, ...reference } = check;
  return reference;
}
function reportChecks(caller, commit, name) {
  return caller.call({
    what: "the checks of Remit on a commit",
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: commit, check_name: name, per_page: 100 },
    read: (data) => list(record(data, "check runs").check_runs, "check_runs").map((entry) => readReportCheck(entry, commit)).filter((check) => check.conclusion !== null).sort((a, b) => b.checkRunId - a.checkRunId)
  });
}
function readReportCheck(data, head) {
  const run = record(data, "check_runs");
  const output = run.output === null || run.output === void 0 ? {} : record(run.output, "output");
  const shown = typeof output.text === "string" ? readReportRecord(output.text) : null;
  const app = run.app === null || run.app === void 0 ? {} : record(run.app, "app");
  return {
    checkRunId: integer(run.id, "check_runs.id"),
    conclusion: typeof run.conclusion === "string" ? run.conclusion.toWellFormed() : null,
    app: typeof app.slug === "string" ? app.slug.toWellFormed() : null,
    head,
    changeDigest: shown?.changeDigest ?? null,
    evidenceSha256: shown?.evidenceSha256 ?? null,
    externalId: typeof run.external_id === "string" ? run.external_id : null
  };
}
function pullsOfCommit(caller, commit) {
  return caller.call({
    what: "the pull requests of a commit",
    route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    parameters: { commit_sha: commit, per_page: 100 },
    read: (data) => list(data, "pulls").map((entry) => {
      const pull = record(entry, "pulls");
      return {
        number: integer(pull.number, "pulls.number"),
        base: text(record(pull.base, "pulls.base").ref, "pulls.base.ref"),
        mergedAt: instant(pull.merged_at),
        mergeCommit: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null
      };
    })
  });
}
function firstParent(caller, commit) {
  return caller.call({
    what: "the commit that was merged",
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { commit_sha: commit },
    read: (data) => {
      const parents = list(record(data, "commit").parents, "parents");
      return parents.length === 0 ? null : commitId(record(parents[0], "parents").sha, "parents.sha");
    }
  });
}
function thisRepository(caller) {
  return caller.call({
    what: "the repository",
    route: "GET /repos/{owner}/{repo}",
    parameters: {},
    read: (data) => {
      const repository = record(data, "repository");
      return {
        id: integer(repository.id, "id"),
        fullName: text(repository.full_name, "full_name"),
        cloneUrl: text(repository.clone_url, "clone_url")
      };
    }
  });
}

// src/inputs/approved-content.ts
var mostContents = 4;
function candidates(reviews, { author }) {
  return (reviews ?? []).filter((review) => review.state === "APPROVED" && review.author.type === "User" && review.mayPush !== false).filter((review) => review.author.login.toLowerCase() !== author?.login.toLowerCase()).sort((a, b) => timeOf(b) - timeOf(a));
}
function pushersToTell(approvals, pushes, { author }) {
  const approvers = approvals.map((review) => review.author.login);
  const others = author?.type === "Bot" ? pushes.flatMap(({ login }) => login ?? []) : [];
  const told = new Set([...approvers, ...others].map((login) => login.toLowerCase()));
  if (author !== null) told.delete(author.login.toLowerCase());
  return told;
}
function firstEditOf(history) {
  const edits = (history?.edits ?? []).map(({ at }) => Date.parse(at));
  return Math.min(...edits.filter((at) => at > Date.parse(history.createdAt)), Number.POSITIVE_INFINITY);
}
function commitsToCompare(approvals, question, head) {
  const approved = approvals.flatMap(({ commit }) => commit === null || commit === head ? [] : [commit]);
  const before = question.pushes.flatMap((push) => mustCompare(push, question) ? push.before ?? [] : []);
  return [.../* @__PURE__ */ new Set([...approved, ...before])].filter((commit) => commit !== head).slice(0, mostContents);
}
function contentPushOf(question, head, digest, digestOf) {
  let expected = head;
  for (const push of question.pushes) {
    if (push.after !== expected || push.login === null) return null;
    const pushed = { login: push.login, at: push.at, source: "activity" };
    if (push.before === null || !mustCompare(push, question)) return pushed;
    const earlier = digestOf(push.before);
    if (earlier === null || earlier === void 0 || digest === null) return null;
    if (earlier !== digest) return pushed;
    expected = push.before;
  }
  return null;
}
function mustCompare({ at }, { pushes, told, firstEdit }) {
  if (pushes.some(({ login }) => login !== null && told.has(login.toLowerCase()))) return true;
  return firstEdit < (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));
}
function timeOf({ submittedAt }) {
  return submittedAt === null ? 0 : Date.parse(submittedAt);
}

// src/inputs/github-activity.ts
function readPushes(caller, repository, branch) {
  const [owner, repo] = repository.split("/");
  return caller.call({
    what: "the pushes to the head branch",
    route: "GET /repos/{owner}/{repo}/activity",
    parameters: { owner, repo, ref: `refs/heads/${branch}`, per_page: 100 },
    read: (data) => list(data, "activity").flatMap(readActivity)
  });
}
function readActivity(entry) {
  const { activity_type: type, before, after, actor, timestamp } = record(entry, "activity");
  if (type === "branch_deletion") return [];
  return [
    {
      login: account(actor, "activity.actor")?.login ?? null,
      before: isNothing(before) ? null : commitId(before, "activity.before"),
      after: commitId(after, "activity.after"),
      at: instant(timestamp)
    }
  ];
}
function isNothing(id) {
  return typeof id === "string" && /^0+$/.test(id);
}

// src/inputs/read-decision.ts
async function readDecision({ github }, live, base, conversation) {
  const approvals = candidates(conversation?.reviews ?? null, live);
  const firstEdit = firstEditOf(conversation?.taskHistory ?? null);
  if (approvals.length === 0 && live.author?.type !== "Bot" && firstEdit === Number.POSITIVE_INFINITY) {
    return { told: /* @__PURE__ */ new Set(), pushes: null, firstEdit, earlier: [] };
  }
  const pushes = await pushesTo(github, live);
  const told = pushersToTell(approvals, pushes ?? [], live);
  const earlier = [];
  const question = { pushes: pushes ?? [], told, firstEdit };
  for (const commit of base === null ? [] : commitsToCompare(approvals, question, live.head.sha)) {
    const page = await github.compare(base, commit).catch(nullIfRefused);
    if (page !== null) earlier.push({ mergeBase: page.mergeBase, head: commit });
  }
  return { told, pushes, firstEdit, earlier };
}
async function tellPusher({ github, run }, live, decision, { contents, change, policySource }) {
  const { sha } = live.head;
  const isByProfile = decision.pushes === null && namesAuthor(policySource, live);
  const pushes = isByProfile ? await pushesTo(github, live) : decision.pushes;
  const author = live.author?.login.toLowerCase();
  const others = (pushes ?? []).flatMap(({ login }) => login?.toLowerCase() ?? []).filter((login) => login !== author);
  const told = isByProfile ? new Set(others) : decision.told;
  const digests = new Map(contents.map(({ commit, changeDigest }) => [commit, changeDigest]));
  const digest = change?.changeDigest ?? null;
  const { firstEdit } = decision;
  const found = pushes === null ? null : contentPushOf({ pushes, told, firstEdit }, sha, digest, (commit) => digests.get(commit));
  if (found !== null || run.pusher?.head !== sha) return found;
  return pushes === null ? { login: run.pusher.login, at: null, source: "event" } : null;
}
function pushesTo(github, { head }) {
  if (head.repository === null) return Promise.resolve(null);
  return readPushes(github.caller, head.repository, head.ref).catch(nullIfRefused);
}
function namesAuthor(source, { author }) {
  if (source.state !== "present" || author === null) return false;
  return source.policy.profiles.some((profile) => profile.author?.toLowerCase() === author.login.toLowerCase());
}

// src/inputs/load-action.ts
async function loadAction(request, live, landing = null) {
  const { github, token, serverOrigin, workspace, policyPath } = request;
  const { base, head } = live;
  const unknowns = [];
  const comparison = await compare(github, live, landing, unknowns);
  const landed = landing?.change ?? null;
  const { conversation, gap } = await converse(github, live, landing);
  const decision = await readDecision(request, live, landing?.against ?? comparison.base, conversation);
  const read = await readObjects({
    workspace,
    policyPath,
    remote: { url: base.repository.cloneUrl, token, serverOrigin },
    base: comparison.base,
    mergeBase: comparison.page?.mergeBase ?? null,
    head: head.sha,
    landed,
    testMerge: live.merged === null ? live.testMerge : null,
    title: live.title,
    body: live.body,
    earlier: decision.earlier
  });
  unknowns.push(...read.unknowns);
  const commits = await commitsOf(github, live, comparison.page, read, unknowns);
  const own = read.own === null ? read.change : read.own.change;
  if (own !== null) checkFileCount(own, live, unknowns);
  const registries = await askRegistries(read.policySource, read.surroundings.manifests);
  unknowns.push(...registries.unknowns);
  return {
    ...read.own === null ? {} : { own: read.own },
    policySource: read.policySource,
    training: read.training,
    reviewGap: gap,
    pullRequest: {
      repository: { fullName: base.repository.fullName, id: base.repository.id },
      number: live.number,
      url: live.url,
      title: live.title,
      body: live.body,
      author: live.author,
      updatedAt: live.updatedAt,
      headRef: head.ref,
      baseRef: base.ref,
      fork: live.fork,
      labels: live.labels,
      revisions: landed === null ? { base: comparison.base, mergeBase: read.mergeBase, head: head.sha } : { base: comparison.base, mergeBase: landed.from, head: landed.to },
      headObjectSha256: read.headObjectSha256,
      testMergeTree: read.testMergeTree,
      commits,
      notes: read.notes,
      files: read.change?.files ?? [],
      registryAnswers: registries.answers,
      ...read.surroundings,
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? "none" : "git",
      reviews: conversation?.reviews ?? null,
      // An approval was given to the pull request itself, so its content counts where another commit is judged.
      approvedContents: read.own === null ? read.contents : [...read.contents, { commit: head.sha, changeDigest: own?.changeDigest ?? null }],
      contentPush: await tellPusher(request, live, decision, { ...read, change: own }),
      assignees: live.assignees,
      taskHistory: conversation?.taskHistory ?? null,
      linkedIssues: conversation?.linkedIssues ?? null,
      checks: conversation?.checks ?? null,
      teams: [],
      codeOwners: read.codeOwners,
      revertOf: read.revertOf,
      baseChangedAt: conversation?.baseChangedAt ?? null,
      headProtected: conversation?.headProtected ?? null,
      authority: conversation === null ? { required: null, pinnedToApp: null } : authorityOf(conversation, request.run),
      history: read.history,
      unknowns
    }
  };
}
async function converse(github, { number, head }, landing) {
  try {
    return { conversation: await github.conversation(number, landing?.checksOn ?? head.sha), gap: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { conversation: null, gap: unknownOf(error) };
  }
}
function hasMoved(before, now) {
  const key = ({ title, body, state, head, base }) => JSON.stringify([title, body, state, head.sha, base.sha, base.ref]);
  return key(before) !== key(now);
}
async function compare(github, { base, head }, landing, unknowns) {
  try {
    const page = await github.compare(landing?.against ?? base.ref, head.sha);
    return { base: landing?.policyAt ?? page.base, page };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (landing?.policyAt) {
      unknowns.push(unknownOf(error));
      return { base: landing.policyAt, page: null };
    }
    const tip = error.failure.code === "rate-limited" ? null : await github.branchTip(base.ref).catch(nullIfRefused);
    if (tip === null) unknowns.push(unknownOf(error));
    return { base: tip, page: null };
  }
}
async function commitsOf(github, live, page, read, unknowns) {
  let commits = read.commits;
  if (commits === null && page !== null) {
    try {
      commits = await github.comparedCommits(page, live.head.sha);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unknowns.push(unknownOf(error));
    }
  }
  if (commits === null) return null;
  const counts = [live.commits, page?.totalCommits ?? live.commits];
  const other = counts.find((count) => count !== commits.length);
  if (other !== void 0) unknowns.push(disagreement("commits", other, commits.length));
  return commits;
}
function checkFileCount({ counts }, live, unknowns) {
  const { added, removed, modified } = counts;
  const least = Math.max(added, removed) + modified;
  const most = added + removed + modified;
  if (live.changedFiles >= least && live.changedFiles <= most) return;
  unknowns.push(disagreement("changed files", live.changedFiles, most));
}
function disagreement(what, api, git) {
  return {
    code: "api-disagrees-with-git",
    message: `The API of GitHub counts ${api} ${what}, git finds ${git}.`,
    remedy: "Re-run this job in a minute. If the numbers still differ, merge the base branch into the pull request or rebase it, so that GitHub counts again.",
    quoted: []
  };
}
function unknownOf({ code, message, remedy }) {
  return { code, message, remedy, quoted: [] };
}

// src/inputs/github-teams.ts
async function readTeams(caller, teams) {
  const read = [];
  for (const team of teams) {
    const [org, slug] = team.slice(1).split("/");
    const members = caller.pages(async (page) => {
      const items = await caller.call({
        what: "the members of a team",
        route: "GET /orgs/{org}/teams/{team_slug}/members",
        parameters: { org, team_slug: slug, per_page: 100, page },
        read: (data) => list(data, "members").map((member) => text(record(member, "members").login, "members.login"))
      });
      return { entries: items.length, items };
    });
    read.push({ team, members: await members.catch(nullIfRefused) });
  }
  return read;
}

// src/inputs/wait-for-checks.ts
var pace = 1e4;
async function waitForChecks(expected, seen, look, clock) {
  const started = clock.now();
  let checks = seen;
  while (checks !== null) {
    const waited = clock.now() - started;
    const open = expected.filter((check) => isOpen(check, checks));
    const left = Math.max(0, ...open.map(({ waitSeconds }) => waitSeconds * 1e3 - waited));
    if (left === 0) return checks;
    await clock.sleep(Math.min(pace, left));
    checks = await look();
  }
  return null;
}
function isOpen({ name, app }, checks) {
  const named = checks.filter((check) => check.name === name && (app === null || check.app === app));
  return named.length === 0 || named.some(({ state }) => state === "running");
}

// src/commands/judge-pull-request.ts
var repeats = 2;
var keptMoving = {
  code: "pull-request-kept-moving",
  message: "The pull request was changed again each time that it was read, so this is not what it holds now.",
  remedy: "Re-run this job when the pull request has come to rest.",
  quoted: []
};
async function judgePullRequest(request, number, evaluate2) {
  let live = await request.github.pull(number);
  for (let repeated = 0; ; repeated++) {
    const judged = await judgeOnce(request, live, evaluate2, await landingOf(request, live));
    const now = await readAgain(request, number);
    if (!(now instanceof GitHubError) && !hasMoved(live, now)) return judged;
    if (!(now instanceof GitHubError) && repeated < repeats) {
      live = now;
      continue;
    }
    judged.pullRequest.unknowns.push(now instanceof GitHubError ? unknownOf(now) : keptMoving);
    return { ...judged, evidence: evaluate2(judged) };
  }
}
async function landingOf({ github }, { base, head, merged }) {
  if (merged === null || merged.commit === null) return null;
  const against = merged.commit === head.sha ? base.sha : await firstParent(github.caller, merged.commit);
  return against === null ? null : { against, policyAt: await github.branchTip(base.ref), change: null, checksOn: null };
}
async function judgeOnce(request, live, evaluate2, landing) {
  const loaded = await loadAction(request, live, landing);
  const policy = policyInForce(loaded.policySource);
  const { pullRequest } = loaded;
  const checked = { number: live.number, head: landing?.checksOn ?? live.head.sha };
  pullRequest.checks = await awaitChecks(request, checked, policy, pullRequest.checks);
  if (pullRequest.reviews?.some(({ state }) => state === "APPROVED")) {
    const teams = teamsWanted(policy, pullRequest.files, pullRequest.codeOwners);
    pullRequest.teams = await readTeams(request.github.caller, teams);
  }
  const evidence = evaluate2(loaded);
  const isUncleared = evidence.predicate.results.some(({ kind, clearedBy }) => kind === "review" && clearedBy === null);
  if (loaded.reviewGap === null || !isUncleared) return { ...loaded, evidence };
  loaded.pullRequest.unknowns.push(loaded.reviewGap);
  return { ...loaded, evidence: evaluate2(loaded) };
}
function awaitChecks({ github, clock }, { number, head }, { checks }, seen) {
  const look = () => readChecksOf(github.caller, number, head).catch(nullIfRefused);
  return waitForChecks(checks, seen, look, clock);
}
async function readAgain(request, number) {
  try {
    return await request.github.pull(number);
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
}

export {
  headOfEvent,
  unreadPullRequest,
  evaluateIn,
  judgeUnread,
  readNothing,
  requestOf,
  queueRefs,
  recordOn,
  pullsOfCommit,
  thisRepository,
  hasMoved,
  unknownOf,
  repeats,
  keptMoving,
  judgePullRequest,
  judgeOnce,
  readAgain
};
