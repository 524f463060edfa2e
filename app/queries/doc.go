// Package queries answers what is asked of a node: what happened on its chain,
// the world state after a chunk, and what the node knows of itself and of L1.
//
// Its main type is Queries. Each of its exported methods is a method of the
// JSON-RPC namespace node, Queries.GetTips of node_getTips; package api describes
// the answers. Other readers, such as an explorer, call them in Go.
//
// One rule: every error is an *api.Error. What does not exist, or is no longer
// kept, is told apart from what could not be read.
package queries
