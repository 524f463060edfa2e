// Package audit rebuilds a rollup's whole state from Ethereum alone: the genesis
// parameters in the Rollup contract's deployment, then each checkpoint's header,
// effects and attestations, as published. Its main type is Auditor.
//
// One rule: nothing is taken from a node of the rollup. Each chunk's trees must
// come out as its effects claim and each checkpoint's header as the contract
// holds it; the first that does not ends the audit (seeds 003: scream and yell).
package audit
