// Package proven answers calls of L1 contracts so that no endpoint has to be believed:
// the call is run here, on account, code and storage that each come with a proof by the
// block's hash. Its main type is State.
//
// One rule: who knows the hash of one L1 block knows all that a contract says at it.
// What happened before, and in which transaction, is not state; of the last 8,191
// blocks the hashes are (EIP-2935), and they cover their logs.
package proven
