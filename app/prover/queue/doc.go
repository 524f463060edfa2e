// Package queue keeps what a fleet of provers is to do and has done in NATS JetStream: jobs,
// which workers lease; their results; a record of each job; who works. Its main types are
// Queue and, where there is no cluster, Server, which is NATS in this process with its store
// on this disk. Nothing else here knows NATS.
//
// What is kept, and who writes it:
//
//   - Jobs, with their witnesses, by the fleet's desk. A lease is taken with a message and
//     renewed while a worker is at it; without that it ends, and the job comes again. A
//     worker's acknowledgement ends a lease and removes nothing.
//   - Results, by workers. The desk takes each off once it has judged it.
//   - Records, by the desk alone: what was asked for, what has come of it, the proof.
//   - Periods, by whoever plans; workers, by themselves, for as long as they say so again.
//
// One rule: a job with its witness stays until the desk has stored a proof of it that it
// checked, or gives it up. What workers say, or fail to say, removes nothing.
package queue
