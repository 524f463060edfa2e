// Package light verifies for somebody who runs no node that a chunk is locked, that a tx
// is in it, and how far it got on L1, with L1 endpoints and CometBFT's RPC of any node. Its
// main type is Verifier.
//
// One rule: the node is believed in nothing. It gives proofs (x/light); the committees
// they are held against come from L1 (l1bridge/anchor), one an epoch.
package light
