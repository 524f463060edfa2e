// Package quotes keeps what provers promise, and passes it on (seeds 003, "Proving
// coordination"). Its main type is Market: quotes come to it by gossip and by JSON-RPC, and
// who leads a slot asks it for those of the epoch to prove.
//
// One rule: a quote is kept and relayed only when it is signed, covered by a deposit on L1,
// of an epoch that may be claimed, and better than its prover's last; so that what strangers
// send costs little, and what is kept is bounded by the deposits behind it.
package quotes
