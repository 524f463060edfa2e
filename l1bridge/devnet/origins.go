package devnet

import (
	"net/http"
	"net/url"
	"slices"
)

// localOrigins are those of pages that this machine serves: a wallet's or an explorer's
// own development server.
var localOrigins = []string{"http://localhost:*", "http://127.0.0.1:*", "https://localhost:*"}

// websocketOrigins are the same for the websocket server, which knows no "*" for a port
// and takes a rule without one for all.
func websocketOrigins(origins []string) []string {
	out := make([]string, len(origins))
	for i, o := range origins {
		if out[i] = o; len(o) > 2 && o[len(o)-2:] == ":*" {
			out[i] = o[:len(o)-2]
		}
	}
	return out
}

// allows tells whether a page of an origin may read answers.
func allows(origins []string, origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Host == "" {
		return slices.Contains(origins, "*")
	}
	anyPort := u.Scheme + "://" + u.Hostname() + ":*"
	return slices.Contains(origins, "*") || slices.Contains(origins, origin) || slices.Contains(origins, anyPort)
}

// sharing tells browsers which pages may read the answers.
func sharing(origins []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin != "" {
			w.Header().Add("Vary", "Origin")
		}
		if origin != "" && allows(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Methods", "GET")
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Accept")
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}
