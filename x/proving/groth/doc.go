// Package groth makes and checks the proofs of epoch proofs: Groth16 over BN254, one
// Circuit for each kind (docs/proving.md, "Proofs and keys on L1"). Its main functions
// are Compile, Setup, Prove and Verify.
//
// One rule: what L1 reads of a key or a proof is Bytes, and nothing that Bytes leaves
// out has a say: Parse gives back the same, and refuses whatever L1 could read in two
// ways.
package groth
