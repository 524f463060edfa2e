// Package bindings holds the typed ABI of the rollup contracts. The main type
// is Rollup: it packs calls, unpacks results, events and custom errors, and
// carries the deployment bytecode; it does no I/O. FromHeader and
// FromCertificate give protocol values their contract form.
//
// rollup.go is generated from ../contracts by `make contracts` and never edited.
package bindings
