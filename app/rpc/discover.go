package rpc

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/aztecd/aztecd/app/spec"
)

// discovery is namespace rpc: what describes the others.
type discovery struct{}

// Discover is rpc.discover: the OpenRPC document of the methods.
func (discovery) Discover() json.RawMessage { return spec.Document() }

// OpenRPC's name for it has a dot where names have an underscore here.
var (
	discoverName = []byte(`"rpc.discover"`)
	discoverCall = json.RawMessage(`"rpc_discover"`)
)

// renamed lets calls of rpc.discover through by the name that the server knows. Other bodies
// pass as they came, and none is read that is larger than limit, which next refuses.
func renamed(limit int, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, int64(min(limit, maxDiscover))))
		if err == nil && bytes.Contains(body, discoverName) {
			body = rename(body)
			r.ContentLength = int64(len(body))
		}
		r.Body = struct {
			io.Reader
			io.Closer
		}{io.MultiReader(bytes.NewReader(body), r.Body), r.Body}
		next.ServeHTTP(w, r)
	})
}

// maxDiscover is how large a body that asks for the document may be.
const maxDiscover = 4 << 10

func rename(body []byte) []byte {
	change := func(call map[string]json.RawMessage) {
		if bytes.Equal(call["method"], discoverName) {
			call["method"] = discoverCall
		}
	}
	var one map[string]json.RawMessage
	var all []map[string]json.RawMessage
	var out any
	switch {
	case json.Unmarshal(body, &one) == nil:
		change(one)
		out = one
	case json.Unmarshal(body, &all) == nil:
		for _, call := range all {
			change(call)
		}
		out = all
	default:
		return body
	}
	if again, err := json.Marshal(out); err == nil {
		return again
	}
	return body
}
