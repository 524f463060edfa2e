// Package api is the vocabulary of the node's JSON-RPC: what its methods answer,
// and the errors they give. Nodes and clients share it; it has nothing of a
// server, so that a client does not carry one.
//
// The main type is Error; types.go has what is answered about the chain, info.go
// about the node.
//
// One rule: every error says what is wrong in a code for programs, a sentence
// for people and, for a refused tx, what to do about it. Fields that are new from
// here on are camelCase, and amounts are strings of decimal digits.
package api
