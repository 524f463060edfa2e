// Package stake is what `aztecd stake` does with a home: it reads the home's configuration
// and keys, and has l1bridge/stakes read and l1bridge/staking act. Its main type is Desk.
//
// One rule: an account has one journal and one user at a time. The home's publisher account
// is the running node's, so an action from it needs the node to be down; any other account
// is locked for as long as an action takes.
package stake
