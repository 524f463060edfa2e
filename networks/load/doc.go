// Package load sends transactions to a network and measures what becomes of
// them.
//
// The main function is Send: it sends at a fixed rate whatever the network does
// (open loop), to the nodes in turn. A Track follows every node's reports. A tx
// counts as locked when a node other than the one it was sent to reports the
// lock certificate; the clock starts before the call that submits it.
//
// One rule: counts come from the nodes' receipts at the end, never from what
// the sender believes.
package load
