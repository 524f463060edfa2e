// Package bindings holds the typed ABI of the rollup contracts. The main type
// is Rollup: it packs calls, unpacks results, events and custom errors, and
// carries the deployment bytecode; it does no I/O. CheckpointHeader is the form
// whose keccak256(abi.encode) is the checkpoint hash; see Hash.
//
// rollup.go is generated from ../contracts by `make contracts` and never edited.
package bindings
