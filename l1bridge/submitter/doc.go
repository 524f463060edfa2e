// Package submitter sends epoch proofs to L1. Its main type is Submitter, one for an account
// that may have other senders, too.
//
// One rule: a proof is on L1 when L1 says that its last checkpoint is proven, by whomever; until
// then it is sent, again after a reorganisation or a restart, and never twice at once.
package submitter
