// Package anchor takes from Ethereum what a light client has to know: the committee of an
// epoch, the chain id, and how far L1 got. Its main type is Anchors, which looks at one L1
// block for all it says.
//
// One rule: no endpoint is believed. The block is one that the operator names by its hash,
// or that the endpoints agree on; what the contract says there is proved by that hash
// (l1bridge/proven).
package anchor
