// Package bindings holds the typed ABI of the rollup contracts. The main type
// is Rollup: it packs calls, unpacks results, events and custom errors, and
// carries the deployment bytecode. FromHeader and FromCertificate give protocol
// values their contract form, ToHeader and DecodeCall take them back out of it.
//
// One rule: it does no I/O, and what goes to the contract and what comes back from
// it is written side by side here. rollup.go is generated from ../contracts by
// `make contracts` and never edited.
package bindings
