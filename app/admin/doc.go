// Package admin lets the user that a node runs as tell it what to do, by a Unix socket in its
// home: nobody else on the machine can open it, and nothing beyond the machine reaches it.
//
// It controls the publisher of the node's L1 account. What it changes ends with the process:
// the configuration says what holds for good.
package admin
