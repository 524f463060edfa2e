// Package localnet runs a whole network on one machine: an Ethereum L1, the
// contracts, validators as processes of their own, and load, and reports
// what it measured.
//
// A Fault goes wrong on purpose: a gate between the validators and L1 lets no publication
// through or answers nothing, or members are killed, and a scene tells what follows.
// Neither nodes nor L1 know of it.
//
// Run is the main path. A home holds everything; localnet.json in it says what
// the network is made of and is written once all of that exists, so an
// interrupted first run starts over and a later run goes on where the last one
// stopped.
//
// One rule: it watches the network from outside, through the interfaces that
// users have, and believes nothing that a node or L1 did not say.
package localnet
