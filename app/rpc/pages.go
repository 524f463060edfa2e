package rpc

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// pages decides which web pages may call. A browser sends a page's origin along, and tells the
// page nothing of an answer that does not name it; a page that has its name resolve to this
// machine (DNS rebinding) calls itself the origin, but gives its own name as the host.
type pages struct {
	origins []string // such as https://app.example; * for all
	hosts   []string // names beside localhost and addresses; * for all
}

// guard keeps calls from next that come from pages which may not call.
func (p pages) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !p.answersTo(r.Host) {
			http.Error(w, fmt.Sprintf("%.100q is no host that this node answers to: see rpc.hosts", r.Host), http.StatusForbidden)
			return
		}
		origin := r.Header.Get("Origin")
		if origin == "" {
			next.ServeHTTP(w, r)
			return
		}
		if !p.allows(origin, r.Host) {
			http.Error(w, fmt.Sprintf("pages of %.100q may not call this node: see rpc.origins", origin), http.StatusForbidden)
			return
		}
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", origin)
		h.Add("Vary", "Origin")
		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "POST")
			h.Set("Access-Control-Allow-Headers", "Content-Type")
			h.Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// answersTo tells whether a Host header names this node: by an address, as localhost, or by one
// of its names.
func (p pages) answersTo(host string) bool {
	name := host
	if bare, _, err := net.SplitHostPort(host); err == nil {
		name = bare
	}
	name = strings.ToLower(strings.Trim(name, "[]"))
	return name == "" || name == "localhost" || net.ParseIP(name) != nil || slices.Contains(p.hosts, name) || slices.Contains(p.hosts, "*")
}

// allows tells whether pages of an origin may call: those that this node serves itself may.
func (p pages) allows(origin, host string) bool {
	if slices.Contains(p.origins, "*") || slices.Contains(p.origins, strings.ToLower(origin)) {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && u.Host == host
}
