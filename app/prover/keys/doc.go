// Package keys keeps the proving and verifying keys of epoch proofs in files: Store,
// and the ceremony that makes keys which nobody can forge with.
//
// One rule: a key is used only when its file is whole, is for the very circuit that
// asks, and is allowed on the chain that asks: keys that one machine made are marked
// unsafe and refused on any L1 but the development chain.
package keys
