// Package devnet is an Ethereum L1 inside one process: go-ethereum's execution
// layer with a slot clock, a blob archive and a beacon endpoint of our own in
// the place of a consensus client. The virtual machine, the fee markets, the
// blobs and the transaction pools are the real ones, under Osaka rules from
// genesis.
//
// The main type is Node, which seals a block at every tick of the wall clock. A
// test starts a Manual instead, which without an Interval seals when told, and can
// skip slots, reorganise the chain, censor a sender or raise the blob fee.
//
// One rule: a block that anyone could have seen is never lost. Its body, state
// and blobs are in the database before it becomes the head, and the head is
// written down before it is announced, so a killed process resumes where it was.
package devnet
