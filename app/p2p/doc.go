// Package p2p carries tx objects between nodes, on connections of its own so
// that a burst of 80 KB objects never delays consensus votes.
//
// Tx objects are pushed by gossip; they and other kinds of objects are pulled by key. A [Network] owns the
// libp2p host, the gossip topic, the pull protocol and the loops that keep the
// bootstrap peers connected:
//
//   - Push: [Network.Publish] hands an object to the gossip mesh. Each node that
//     receives it asks its [Handler] first; only an accepted object is relayed.
//     The message id is the SHA-256 of the bytes, so a second copy is dropped
//     before anything looks at it.
//     Further kinds of gossip are a [Topic] each, with room and budgets of their own.
//   - Pull: [Network.Fetch] asks peers for objects of one [Kind], several peers in
//     a staggered race, so one that hangs or lies costs a fraction of a second.
//     A [Source] per kind answers the same question for others.
//
// One rule is kept everywhere: what a peer sends is bounded before it is
// allocated and is only ever refused and counted by reason. Nothing here knows
// what a tx object means, and no libp2p type leaves the package.
package p2p
