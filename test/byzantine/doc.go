// Command byzantine runs a node that goes wrong in one way, of those in package fault: the
// node is the one of aztecd, from a home that `aztecd` made. It is for tests.
package main
