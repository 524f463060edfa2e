// Package verify answers `aztecd query checkpoint --verify`: it joins a node's
// word about a checkpoint with what l1bridge/verify finds on L1. Its main type is
// Answer.
//
// One rule: the node is believed in nothing but where to look; its header must
// equal the one that L1's blobs, contract and signatures agree on.
package verify
