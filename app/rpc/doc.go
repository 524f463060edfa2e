// Package rpc is the node's own JSON-RPC, namespace "node", over http and
// websocket on one port, with /healthz, /readyz and /metrics beside it.
//
// The main type is Server. It answers from a Backend, which package app
// implements, and adds nothing to what the backend says but encoding, limits
// and error codes. types.go is the whole vocabulary of the answers.
//
// One rule: every error says what is wrong in a code for programs, a sentence
// for people and, for a refused tx, what to do about it.
package rpc
