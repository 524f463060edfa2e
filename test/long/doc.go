// Package long keeps tests that take ten seconds and more, of real nodes and whole
// networks, out of `go test ./...`.
package long
