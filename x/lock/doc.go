// Package lock is the lock certificate: the proof that a quorum of a committee
// signed one checkpoint in one CometBFT height and round.
//
// Safety. A certificate holds 2f+1 vote-extension signatures of one (height,
// round), all over the same checkpoint hash. A member signs an extension only
// together with its precommit of that round, and only for a block whose
// execution gave that hash. So f+1 honest members pre-committed that block in
// that round and are locked on it; any other block would need 2f+1 prevotes,
// f+1 of them honest, in a later round. Nothing else can be decided at the
// height. That is why no signature here may be without a round, and why
// signatures of different rounds are never counted together.
//
// One rule: signatures become a certificate through Tally and Verify alone,
// wherever they came from.
package lock
