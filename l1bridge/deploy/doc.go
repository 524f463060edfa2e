// Package deploy puts the rollup contracts on an L1. Deploy sends one contract after
// the other, waits for them, and returns a Deployment: what a genesis file needs to name the
// chain it starts. In what order, and at which addresses they expect each other, is in plan.go.
//
// One rule: a configuration is checked before anything is sent, and in the contract's
// units (seconds), so that a chain never starts with a clock L1 rounds.
package deploy
