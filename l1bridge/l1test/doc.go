// Package l1test is for tests of the bridge. Its main types are L1, a rollup
// deployed on a chain that seals when told, and Chain, checkpoints made and signed
// as the real ones are.
//
// One rule: nothing here waits for time. Its L1 has a block when a test seals one,
// and its clock stands a few seconds behind that block.
package l1test
