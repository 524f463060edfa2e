// Package ledger is what all nodes agree on: the State after each height, how a
// chunk or a heartbeat changes it, and the records kept of decided chunks. What of
// them goes to L1 is x/publication's matter, and x/rebuild goes the way back.
//
// One rule: the next state is a function of the state and the block. Proposers,
// validators, nodes that catch up and auditors go through the same State.Seal.
package ledger
