// Package gov is what `aztecd gov` does with a home: it has app/stake's Desk read L1 and send
// from an account, and l1bridge/governance say what. Its main type is Desk.
//
// One rule: what is executed and what is voted on is shown first, in words, as L1 binds it.
package gov
