package spec

import _ "embed" // of the document

//go:embed openrpc.json
var document []byte

// Document is the OpenRPC document.
func Document() []byte { return document }
