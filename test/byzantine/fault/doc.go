// Package fault is how nodes of tests go wrong: parts that a whole node is run with, in
// place of none. Its main type is Fault; All lists them by name.
//
// One rule: a fault does one thing wrong and all else as an honest node does, so that what
// follows is its doing.
package fault
