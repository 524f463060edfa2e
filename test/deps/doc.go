// Package deps checks that docs/dependencies.md names every direct dependency
// of the node and of its developer tools, with the pinned version.
package deps
