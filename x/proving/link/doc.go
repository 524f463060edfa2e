// Package link is what L1 does with an epoch proof beside checking it: it makes the
// challenges, and adds up at one of them what the headers and calldata list, as the circuits
// add up theirs (docs/proving.md, "The link"). EpochVerifier does the same in Solidity.
//
// One rule: every list is fixed before its challenge, by the hash of the last header.
package link
