// Package restart brings a chain back whose committee is gone for good (design 4.7):
// Send has governance give it a new id on L1, Genesis makes the genesis that follows from
// L1, with the state of the last confirmed checkpoint, and Adopt puts both into a node's
// home.
//
// One rule: only what L1 confirmed goes on, and everybody who asks L1 makes the same of
// it. What was locked and not confirmed is lost, and each step says so.
package restart
