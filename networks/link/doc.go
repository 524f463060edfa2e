// Package link stands between nodes of one machine, as the wire between machines does:
// what passes can be delayed, and the wire can be cut, without being root.
//
// A Relay listens on a port of loopback and passes connections on to one address. A Mesh
// has one for each way from a node to another, and parts nodes from all others.
//
// One rule: bytes arrive in the order in which they were sent, whatever the delay.
package link
