// Package publisher brings locked checkpoints to Ethereum. Its main type is
// Publisher: at each L1 head it gathers what there is to know, asks Plan, a pure
// function, what to do, and has the account's transaction manager do it.
//
// One rule: all that decides is in Plan's Input. What gathers it changes nothing,
// and what carries a decision out decides nothing.
//
// Several checkpoints share a transaction; all of them carry blobs.
package publisher
