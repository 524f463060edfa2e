// Package runtest makes steps of proofs for tests, in the plainest way: all of every tree
// is in memory, and searched through.
package runtest
