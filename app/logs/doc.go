// Package logs finds the logs of txs by their tags: without that no wallet finds its notes.
//
// The main type is Index. It follows the chain's records in a database of its own, so that it
// is made anew from them when it is missing, goes back with a prune, and can forget old chunks.
//
// One rule: what it gives is of the chain as it is; what it does not have yet it says so of,
// and never leaves out.
package logs
