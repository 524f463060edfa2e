// Package circuit is what epoch proofs prove, in constraints (docs/proving.md).
package circuit
