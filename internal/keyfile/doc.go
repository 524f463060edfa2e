// Package keyfile looks at files with private keys before they are read. Its one
// function is Check.
//
// One rule: nobody but its owner may open such a file, or the node does not start.
package keyfile
