// Package testnet makes what a network between machines needs, and runs nothing: for each
// node a home with keys, configuration and genesis, a systemd unit and an environment file,
// to be copied to its machine.
//
// Init is the main path. Keys that are there are kept, so it can be called again: first
// without a genesis, for the file of validators that `aztecd l1 deploy` wants, then with
// the genesis that came of it.
//
// One rule: a directory of a node holds its secrets and nobody else's.
package testnet
