// Package generate makes what describes the node's JSON-RPC: the OpenRPC document that
// rpc.discover serves, docs/rpc.md, and the types of the TypeScript client.
//
// The main type is API: the methods of queries.Queries and the subscriptions, with the schemas
// of their types. Shapes come from the Go types, by reflection; names of parameters and what
// people read come from the source.
//
// One rule: what is made depends on the code alone, so that a test finds what is not current.
package generate
