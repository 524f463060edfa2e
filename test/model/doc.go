// Package model has a model of locks on L1 that spin searches (README.md), and a test
// that what it names is there.
package model
