// Package ticks does something again and again until it is told to end. Its one
// function is Every.
//
// One rule: nothing is done once the context has ended, and never twice at once; what
// falls due meanwhile is left out.
package ticks
