// Package spec has the description of the node's JSON-RPC, as an OpenRPC document.
//
// Document gives it; package generate makes it, with docs/rpc.md and the types of the
// TypeScript client, from the Go methods, their types and their comments.
//
// One rule: nothing in it is written by hand, so it says what the node does.
package spec
