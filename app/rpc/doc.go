// Package rpc serves the node's own JSON-RPC, namespace "node", over http and
// websocket on one port, with /healthz, /readyz and /metrics beside it.
//
// The main type is Server. It answers from a Backend and adds nothing to what
// that says but encoding and limits; package api is the vocabulary.
//
// One rule: whatever clients send, or leave open, costs the node a bounded amount
// of memory, files and time.
package rpc
