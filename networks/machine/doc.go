// Package machine is what networks need of the machine they run on: processes
// that end with the one that started them, waiting for them, and what they use.
//
// Its main type is Process, which a Spawner starts. An Identity names a process
// across restarts of the program that started it.
//
// One rule: nothing that was started outlives its starter unseen.
package machine
