// Package protocol holds what every node of one deployment must agree on
// before the first block: the genesis parameters, the clock of slots and
// epochs, the chain id, and amounts of fee juice.
//
// Params is the app_state of the CometBFT genesis file. It is decoded strictly:
// a field this version does not know, one out of range or one that contradicts
// another is an error that names the field and says what to write instead.
//
// One rule: nothing in here reads a clock, a file or the environment, and no
// node's own configuration can change any of it.
package protocol
