// Package irollup is the generated binding of IRollup, the rollup as publishers,
// followers and whoever undoes see it. Its main type is Rollup; structs that it shares
// with package bindings convert into each other.
//
// One rule: nothing in it is written by hand but this.
package irollup
