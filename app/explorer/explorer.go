// Package explorer is the page that a node shows of its chain: chunks as they lock, checkpoints, tips, a transaction on its
// way, and a lock verified in the browser against an Ethereum endpoint of the reader's. It has no build step: what is under
// static runs as it is, but for light.js, which `make explorer` bundles from app/clients/light. It talks to the node by the
// same JSON-RPC as everybody.
package explorer

import (
	"embed"
	"io/fs"
	"net/http"
	"strings"
)

//go:embed static
var static embed.FS

// Path is where the page is served.
const Path = "/explorer/"

// policy lets the page run what comes with it and nothing else, in no frame. It may ask any endpoint, since its reader
// chooses the Ethereum endpoint that a lock is verified against.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http: https: ws: wss:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler serves the page below Path.
func Handler() (http.Handler, error) {
	files, err := fs.Sub(static, "static")
	if err != nil {
		return nil, err
	}
	serve := http.StripPrefix(strings.TrimSuffix(Path, "/"), http.FileServerFS(files))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "calls are sent to /", http.StatusMethodNotAllowed)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-cache") // files have no date, and an upgrade changes them
		serve.ServeHTTP(w, r)
	}), nil
}

// Led leads who opens a node's address as a page to the explorer; calls go on to next.
func Led(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.Path == "/" && r.Header.Get("Upgrade") == "" && strings.Contains(r.Header.Get("Accept"), "text/html") {
			http.Redirect(w, r, Path, http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}
