// Package forced is how the tx objects of L1's queue of forced txs lie on L1, in calldata or
// in blobs, and go from node to node.
//
// One rule: an entry's content names bytes, and these bytes what its object is. Whoever holds
// bytes that have the content knows what the entry does; nobody has to be believed.
package forced
