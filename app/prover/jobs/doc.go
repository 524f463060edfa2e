// Package jobs says what a fleet of provers works on: a Job is one proof that is wanted,
// with all that whoever has the circuit and its key needs to make it.
//
// One rule: a job's ID is the hash of all that is in it, kind, circuit, public inputs and
// witness, so that the same proof is asked for under one name by whoever asks, and what
// came over a network is either the very job or refused.
package jobs
