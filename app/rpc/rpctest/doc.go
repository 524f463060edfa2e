// Package rpctest has nodes made of maps, for tests of what talks to nodes.
//
// Its main type is Node, an rpc.Backend whose chain moves when the test says so.
//
// One rule: what it answers has the form and the errors of a real node's answers; it
// leaves out the consensus behind them, nothing of the vocabulary.
package rpctest
