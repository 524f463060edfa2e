// Package txmgr sends transactions from one L1 account, for whoever has something
// to send. Its main type is Manager, one for each account; each caller works
// through a Sender of its own.
//
// One rule: what was sent is on disk before it is sent, and whether it arrived is
// read from L1 alone: the account's nonce at a head, and receipts whose block is on
// that head's chain. So a restart sends nothing twice and forgets nothing.
//
// A caller takes four steps at a head of L1. Reconcile settles what was sent before
// and returns what is pending. Account reads prices and balance. Account.Terms, a
// pure function, says on which terms to send, or why not to. Send simulates, writes
// down and hands over.
//
// An account has one nonce pending at most, always the one L1 expects next: a
// transaction behind a stuck one would be stuck too, and pools keep blob and plain
// transactions of an account apart. What one sender has pending the others wait for, as long
// as a pool has it.
package txmgr
