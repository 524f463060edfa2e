// Package rebuild makes a node's state from what L1 holds alone, and names the
// first place where it is not as published. Its main function is Checkpoint.
//
// One rule: nothing published is believed. Every tree, header and hash is made
// anew by the same ledger.State.Seal that consensus goes through, and compared.
package rebuild
