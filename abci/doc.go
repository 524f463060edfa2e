// Package abci is the ABCI application: one file per call. It translates between
// CometBFT and the protocol in x/, and holds the candidates of the height in
// work. Its main type is App; Committed is what it moves on and everyone reads.
//
// How a block goes: PrepareProposal or ProcessProposal executes it on a fork of
// world state and keeps the outcome as a candidate; ExtendVote signs its running
// checkpoint; FinalizeBlock picks the decided candidate; Commit writes it with
// one atomic batch. What others propose or decide goes through App.examine on every
// path, and a node executes a chunk once.
//
// One rule: whether a block is accepted is a function of the block and the
// parent state, or of a local condition that only turns from false to true (the
// clock, an object held). What a peer sends can be rejected and counted, never
// returned as an error and never panicked on.
package abci
