// Package worker makes the proofs that a fleet's queue asks for. Its main function is Run: it
// leases a job, proves it, checks the proof and reports it, one after another.
//
// One rule: a worker keeps nothing. What it was at when it ends, however it ends, comes again
// to somebody.
package worker
