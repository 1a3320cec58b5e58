// One question to GitHub's GraphQL API for what REST answers in many calls or not at all: reviews with the reviewer's right to
// push, the edits of the description, the issues that it closes, the checks of a commit, and the rules of the base branch.
// A test validates it against GitHub's published schema.

/** `head` is the commit whose checks are asked for. Each `with…` is false for a list that an earlier page has ended. */
export const conversationQuery = `query Conversation(
  $owner: String!, $name: String!, $number: Int!, $head: GitObjectID!, $first: Boolean!,
  $withReviews: Boolean!, $reviewsAfter: String,
  $withEdits: Boolean!, $editsAfter: String,
  $withChecks: Boolean!, $checksAfter: String
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      createdAt @include(if: $first)
      baseRef @include(if: $first) {
        rules(first: 100) {
          nodes {
            type
            parameters {
              ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } }
              ... on WorkflowsParameters { workflows { path } }
            }
          }
        }
      }
      headRef @include(if: $first) {
        refUpdateRule { pattern }
        rules(first: 100) { nodes { type } }
      }
      closingIssuesReferences(first: 20) @include(if: $first) {
        totalCount
        nodes { number url title body createdAt lastEditedAt author { login } repository { nameWithOwner } }
      }
      timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) @include(if: $first) {
        pageInfo { hasNextPage }
        nodes { ... on RenamedTitleEvent { createdAt previousTitle currentTitle actor { __typename login } } }
      }
      baseChanges: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT]) @include(if: $first) {
        nodes { ... on BaseRefChangedEvent { createdAt } }
      }
      userContentEdits(first: 100, after: $editsAfter) @include(if: $withEdits) {
        pageInfo { hasNextPage endCursor }
        nodes { editedAt diff editor { __typename login } }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          databaseId
          state
          submittedAt
          authorCanPushToRepository
          commit { oid }
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } }
        }
      }
    }
    object(oid: $head) @include(if: $withChecks) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: 100, after: $checksAfter) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun {
                databaseId
                name
                status
                conclusion
                isRequired(pullRequestNumber: $number)
                checkSuite { app { slug } workflowRun { databaseId file { path } } }
              }
              ... on StatusContext { context state isRequired(pullRequestNumber: $number) }
            }
          }
        }
      }
    }
  }
}`
