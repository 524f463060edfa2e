// Package client talks to a node's JSON-RPC with the types of app/api.
//
// The main type is Client. One rule: it adds no meaning of its own; errors of
// the node arrive as *api.Error with code, reason and remedy.
package client
