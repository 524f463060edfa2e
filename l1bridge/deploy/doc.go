// Package deploy puts the rollup contracts on an L1. Deploy sends one
// transaction, waits for it, and returns a Deployment: what a genesis file needs
// to name the chain it starts.
//
// One rule: a configuration is checked before anything is sent, and in the contract's
// units (seconds), so that a chain never starts with a clock L1 rounds.
package deploy
