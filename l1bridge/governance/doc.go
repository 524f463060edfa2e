// Package governance deals with votes of AZT holders on L1 (design 4.7, 4.9): what may be
// proposed, where a proposal stands and what was said for it, and the calls that lock AZT,
// propose, vote, veto and execute. Its main type is Reader, the Governance contract of one
// deployment as of one block; its plans are sent by l1bridge/staking's Actor.
//
// One rule: of a proposal nothing is believed that its id does not bind, so what is shown to
// who votes, and what is executed, is what was proposed, whoever served the logs.
package governance
