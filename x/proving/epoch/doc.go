// Package epoch is what L1 is shown of proven checkpoints, and what it computes of it: the
// challenges, the sum of all words, the blobs opened at one point, the root over all
// messages out (docs/proving.md, "L1's check"). Its contract is EpochVerifier.
//
// One rule: nothing in it is trusted. L1 computes the same anew, so that a mistake here costs
// a transaction and proves nothing.
package epoch
