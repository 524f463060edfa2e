// Package client asks Ethereum's JSON-RPC servers. Its main type is Client, which
// everybody in the bridge who reads L1 or sends to it goes through.
//
// One rule: an endpoint costs no more than its deadline and a bounded answer, and
// when one does not answer another is asked. What an answer says is checked as far
// as hashes tell: a header is hashed here, a transaction is the one asked for.
package client
