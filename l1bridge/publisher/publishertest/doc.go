// Package publishertest is for tests of the bridge: L1, a rollup deployed on a
// chain that seals when told, and Chain, checkpoints made and signed as the real
// ones are.
package publishertest
