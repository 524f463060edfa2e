// Package kv opens the databases of a node: world state with the application's
// records, and tx objects. A DB is cosmos-db's interface over pebble, on disk (Open)
// or in memory (Memory), and gives cursors besides.
//
// One rule: there is one implementation. What a test runs on in memory is what a
// node runs on, with the same order, the same errors and the same cursors.
package kv
