// Package app assembles a node: it opens what is on disk, joins the ABCI
// application to CometBFT, the object network, the tx pool, the L1 bridge and the
// node's JSON-RPC, and ends them in the other order.
//
// Its main type is Node. One rule: parts know each other through small interfaces
// declared where they are used; only this package knows them all.
package app
