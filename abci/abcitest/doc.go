// Package abcitest drives abci.App as CometBFT does, without CometBFT: a Chain
// has the committee's keys and what was decided, a Node is one application with
// its store, pool, objects and clock, all in the test's hand.
//
// One rule: signatures are real. A vote made here is what a validator's CometBFT
// would have sent, down to the bytes that are signed.
package abcitest
