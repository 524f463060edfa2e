// Package published reads what L1 holds of a rollup, in one pass forward over the
// contract's events. Its main types are Reader, which asks for them, Standing, the
// chain of publications that they leave, and Transaction, what one of them carries.
//
// One rule: who sent a transaction, and through which contract, changes nothing. An
// event names a header by its hash; calldata is one place to look for it.
package published
