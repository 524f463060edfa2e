// Package proofs reads from L1 how the chain came to be proven: the proofs that L1 took, with
// their calldata, who was claimed for, which bonds were taken and what was pruned. Its main
// type is Reader.
//
// One rule: an event only says where to look. What hangs on it is held against the contract's
// state, or against what the proof itself shows.
package proofs
