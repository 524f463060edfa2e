// Package client asks Ethereum's JSON-RPC servers. Its main type is Client, which
// everybody in the bridge who reads L1 or sends to it goes through.
//
// One rule: an answer is a success, or a revert with its data. Everything else is no
// answer: a refusal, a quota, a block that the server does not have yet, an answer to
// another question, silence. Then the next endpoint is asked, and the one that answers
// is asked first from then on. So one endpoint can cost its deadline and a bounded
// body, and can stop nobody.
//
// What an answer says is checked as far as hashes tell: a header is hashed here, a
// transaction is the one asked for. What is not told by hashes and matters is asked of
// all: a refusal of a simulation, finality, whether a pool has a transaction. Events on
// which endpoints differ are proved by receipts.
//
// URLs of endpoints hold keys. Neither logs nor errors of this package show more of
// them than the host.
package client
