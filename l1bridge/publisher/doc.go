// Package publisher brings locked checkpoints to Ethereum. Its main type is
// Publisher: at each L1 head it asks Plan, a pure function, what to do, and does
// it with a small transaction manager.
//
// One rule: what was sent is on disk before it is sent, and whether it arrived is
// read from L1 alone: the account's nonce at the head, and receipts whose block
// is on the head's chain. So a restart sends nothing twice and forgets nothing.
//
// An account has at most one publication in flight, always with the nonce L1
// expects next; several checkpoints share it. All its transactions carry blobs:
// pools keep blob and other transactions of one account apart.
package publisher
